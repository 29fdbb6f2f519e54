namespace JobKit.Specs;

/// <summary>A row that can never match.</summary>
/// <param name="Row">Its index.</param>
/// <param name="HiddenBy">The earlier rows that together take all that it could match, none of which can be left out; empty where no JSON has what the row asks for (<c>/error</c> absent and <c>/error/code</c> present).</param>
internal sealed record HiddenRow(int Row, EquatableArray<int> HiddenBy);
