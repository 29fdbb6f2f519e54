namespace JobKit.Specs;

/// <summary>Where a time is and how it is written.</summary>
/// <param name="At">Where it is: the first that can be read.</param>
/// <param name="Format">A .NET custom format; null for the formats that the language knows.</param>
public sealed record TimeModel(EquatableArray<Expression> At, string? Format);
