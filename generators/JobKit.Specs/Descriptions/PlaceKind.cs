namespace JobKit.Specs;

/// <summary>What a schema says of a place.</summary>
public enum PlaceKind
{
    /// <summary>The schema describes it.</summary>
    Found,

    /// <summary>The schema is open or untyped on the way: it may be there.</summary>
    Open,

    /// <summary>The schema has no such place.</summary>
    Missing,
}
