namespace JobKit.Specs;

/// <summary>One value of a cell.</summary>
/// <param name="Kind">Whether it is the vendor's value or one of our words.</param>
/// <param name="Text">The vendor's value; empty for our words.</param>
public sealed record CellValue(CellValueKind Kind, string Text = "");
