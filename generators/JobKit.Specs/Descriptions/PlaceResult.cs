namespace JobKit.Specs;

/// <summary>What schemas say of the place that a pointer names.</summary>
public sealed record PlaceResult
{
    /// <summary>Whether there is such a place.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>What describes it, over all branches.</summary>
    public IReadOnlyList<Schema> Schemas { get; init; } = [];

    /// <summary>Whether it can be missing or null: not required, or nullable, at some step in some branch.</summary>
    public bool CanBeAbsent { get; init; } = true;

    /// <summary>The nearest pointer that exists; null where none is near.</summary>
    public string? Nearest { get; init; }

    /// <summary>Of a missing place: where the pointer leaves the schema.</summary>
    public string Parent { get; init; } = "";

    /// <summary>Of a missing place: the names that stand there.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The documented values, over all branches, each once; empty: none are documented.</summary>
    public IReadOnlyList<string> Enum { get; init; } = [];

    /// <summary>The types, over all branches; empty: any.</summary>
    public IReadOnlyCollection<string> Types { get; init; } = [];

    /// <summary>Whether it is a number in every branch.</summary>
    public bool IsNumber => Types.Count > 0 && Types.All(type => type is "number" or "integer");
}
