namespace JobKit.Specs;

/// <summary>A column, where it stands, and what the description says of it.</summary>
internal sealed record ReadColumn
{
    /// <summary>The column; its domain is completed once the rows are read.</summary>
    public required ColumnModel Model { get; init; }

    /// <summary>Where it stands.</summary>
    public required Location Location { get; init; }

    /// <summary>The text that stands there, for <c>suppress</c>.</summary>
    public string Text { get; init; } = "";

    /// <summary>The documented values.</summary>
    public IReadOnlyList<string> Documented { get; init; } = [];

    /// <summary>The documented types; empty: not known.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>The values of <c>values:</c>.</summary>
    public IReadOnlyList<LocatedValue> Added { get; init; } = [];

    /// <summary>The value of <c>absent:</c>.</summary>
    public ScalarNode? AbsentAs { get; init; }

    /// <summary>Whether its place could be read; if not, nothing more is said about it.</summary>
    public bool HasPlace { get; init; }

    /// <summary>Whether the domain is known: documented, added, or given by the kind.</summary>
    public bool HasDomain => Model.Kind is ColumnKind.Boolean or ColumnKind.Presence or ColumnKind.Sign or ColumnKind.HttpStatus || Documented.Count > 0 || Added.Count > 0;

    /// <summary>Whether the domain holds a value, as the column compares.</summary>
    public bool Holds(string value) => Model.Values.Any(known => Same(known, value));

    /// <summary>Whether two values are one to the column.</summary>
    public bool Same(string left, string right) =>
        string.Equals(left, right, Model.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
