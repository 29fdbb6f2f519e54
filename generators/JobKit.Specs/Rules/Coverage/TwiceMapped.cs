namespace JobKit.Specs;

/// <summary>A value that the shorthand maps twice; with three places there are two of these, both naming the first.</summary>
/// <param name="Value">The value as the second place writes it.</param>
/// <param name="FirstRow">The row that takes it.</param>
/// <param name="FirstIndex">Where it stands among the values of that row's cell.</param>
/// <param name="SecondRow">The row that names it again; may be the same one.</param>
/// <param name="SecondIndex">Where it stands among the values of that row's cell.</param>
internal sealed record TwiceMapped(string Value, int FirstRow, int FirstIndex, int SecondRow, int SecondIndex);
