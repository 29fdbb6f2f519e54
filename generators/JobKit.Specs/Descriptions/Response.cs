namespace JobKit.Specs;

/// <summary>A documented answer.</summary>
public sealed class Response
{
    /// <summary>Its status as documented: <c>200</c>, <c>4XX</c>, <c>default</c>.</summary>
    public required string Status { get; init; }

    /// <summary>What the document says of it.</summary>
    public string? Description { get; init; }

    /// <summary>What its body may be.</summary>
    public IReadOnlyList<MediaType> Content { get; init; } = [];

    /// <summary>Its headers.</summary>
    public IReadOnlyList<ResponseHeader> Headers { get; init; } = [];

    /// <summary>The operations that one may call next, with what this answer gives them.</summary>
    public IReadOnlyList<ResponseLink> Links { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public Location Location { get; init; }

    /// <summary>Whether it documents that status; <c>default</c> documents all.</summary>
    public bool Matches(int status)
    {
        var digits = status.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Status == digits || Status == "default" || (Status.Length == 3 && Status.EndsWith("XX", StringComparison.OrdinalIgnoreCase) && Status[0] == digits[0]);
    }
}
