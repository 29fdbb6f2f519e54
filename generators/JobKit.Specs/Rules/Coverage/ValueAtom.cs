namespace JobKit.Specs;

/// <summary>What a column (or an element of an array) can hold, as finely as cells can tell.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The vendor's value of <see cref="ValueAtomKind.Listed"/> and <see cref="ValueAtomKind.Named"/>; else empty.</param>
internal sealed record ValueAtom(ValueAtomKind Kind, string Text = "");
