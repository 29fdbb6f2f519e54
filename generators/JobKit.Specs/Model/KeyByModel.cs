namespace JobKit.Specs;

/// <summary>One named element of an array of named things; the first with the key counts.</summary>
/// <param name="KeyAt">The place of the name in each element.</param>
/// <param name="Key">The name.</param>
/// <param name="Pick">The place of the value in the element; null: its presence is the value.</param>
public sealed record KeyByModel(Pointer KeyAt, string Key, Pointer? Pick);
