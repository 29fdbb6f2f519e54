namespace JobKit;

/// <summary>What a provider is, without asking the vendor anything.</summary>
public sealed record ProviderInfo
{
    /// <summary>The name in references and configuration (<c>ttd-workflows</c>).</summary>
    public required string Name { get; init; }

    /// <summary>The name for people.</summary>
    public required string Title { get; init; }

    /// <summary>The vendor's address unless the options say otherwise; null where the customer has one of its own.</summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>The fields that name a job, in order.</summary>
    public required IReadOnlyList<KeyField> KeyFields { get; init; }

    /// <summary>The vendor's words and what they become.</summary>
    public required IReadOnlyList<VendorWord> Words { get; init; }
}
