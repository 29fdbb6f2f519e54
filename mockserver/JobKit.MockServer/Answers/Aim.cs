namespace JobKit.MockServer;

/// <summary>What a column is to be made to read.</summary>
/// <param name="Kind">Whether it is a value or one of the language's words.</param>
/// <param name="Text">The value; for an array the value of its elements.</param>
/// <param name="Beside">For an array: the value of all elements but one; null where all have the same.</param>
internal readonly record struct Aim(Specs.CellValueKind Kind, string Text = "", string? Beside = null)
{
    public static Aim Absent { get; } = new(Specs.CellValueKind.Absent);

    public static Aim Present { get; } = new(Specs.CellValueKind.Present);

    public static Aim Value(string text) => new(Specs.CellValueKind.Value, text);
}
