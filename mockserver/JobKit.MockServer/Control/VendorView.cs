namespace JobKit.MockServer;

/// <summary>A provider, as the control API shows it.</summary>
internal sealed record VendorView
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>The vendor folder; several providers may come from one.</summary>
    public required string Folder { get; init; }

    /// <summary>The path that stands for the vendor's address, without a session.</summary>
    public required string Address { get; init; }

    /// <summary>What the vendor asks for, in words; empty: nothing.</summary>
    public required IReadOnlyList<string> Credentials { get; init; }

    /// <summary>The fields that name a job, in order.</summary>
    public required IReadOnlyList<KeyFieldView> Key { get; init; }

    public required IReadOnlyList<OperationView> Operations { get; init; }

    public required IReadOnlyList<WordView> Words { get; init; }

    public required IReadOnlyList<Scenario> Scenarios { get; init; }

    public static VendorView Of(PlayedProvider provider, MockSession session) => new()
    {
        Name = provider.Name,
        Title = provider.Model.Title,
        Folder = provider.Model.Folder,
        Address = $"/{provider.Name}/{provider.BasePath}".TrimEnd('/'),
        Credentials = provider.Model.Credentials.Select(alternative => string.Join(" and ", alternative.All.Select(Denial.Describe))).ToArray(),
        Key = provider.Model.Key.Select(field => new KeyFieldView(field.Name, field.Type.ToString().ToLowerInvariant(), field.IsOptional)).ToArray(),
        Operations = provider.Operations.Select(operation => new OperationView(
            operation.Name,
            operation.Method,
            operation.Path,
            operation.Role.ToWord(),
            operation.Answers.Samples.Select(sample => new ExampleView(sample.Name, sample.Status)).ToArray())).ToArray(),
        Words = provider.Jobs.Words.Select(word => new WordView(word.Name, word.State, word.IsOver, provider.Jobs.Samples.Any(sample => sample.Word == word))).ToArray(),
        Scenarios = session.ScenariosOf(provider.Name),
    };
}
