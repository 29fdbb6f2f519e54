namespace JobKit.Specs;

/// <summary>One form of a body.</summary>
public sealed class MediaType
{
    /// <summary>The media type as written.</summary>
    public required string Name { get; init; }

    /// <summary>The schema.</summary>
    public Schema? Schema { get; init; }

    /// <summary>The documented examples.</summary>
    public IReadOnlyList<Example> Examples { get; init; } = [];

    /// <summary>Whether it is XML.</summary>
    public bool IsXml => Essence is "application/xml" or "text/xml" || Essence.EndsWith("+xml", StringComparison.Ordinal);

    /// <summary>The media type that an answer of this form carries: of a range (<c>*/*</c>, which Spring's descriptions are full of) JSON's.</summary>
    public string ContentType => Name.IndexOf('*') >= 0 ? "application/json" : Name;

    /// <summary>Whether it is JSON, or a range that JSON is in.</summary>
    public bool IsJson => Essence is "application/json" or "text/json" or "*/*" or "application/*" || Essence.EndsWith("+json", StringComparison.Ordinal);

    private string Essence => Name.Split(';')[0].Trim().ToLowerInvariant();
}
