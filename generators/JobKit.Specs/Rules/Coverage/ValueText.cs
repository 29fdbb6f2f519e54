using System.Globalization;

namespace JobKit.Specs;

/// <summary>How a column compares and shows the vendor's values.</summary>
internal static class ValueText
{
    /// <summary>Whether the column takes both texts for the same value.</summary>
    public static bool AreSame(ColumnModel column, string left, string right) =>
        string.Equals(Plain(column, left), Plain(column, right), column.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>The value as a row writes it: one that is spelled like a word of ours stands in <c>{ value: … }</c>.</summary>
    public static string Show(CellValue value) => value switch
    {
        { Kind: not CellValueKind.Value } => value.Kind.ToString().ToLower(CultureInfo.InvariantCulture),
        { Text: "" } => "\"\"",
        { Text: "absent" or "present" or "other" } => "{ value: " + value.Text + " }",
        _ => value.Text,
    };

    /// <summary>Where the place is a number, 1.0 is 1 and 2.50 is 2.5; digits are kept as they are, however many.</summary>
    private static string Plain(ColumnModel column, string text) =>
        column.IsNumber && text.Contains('.') && text.All(c => c is '.' or '-' or (>= '0' and <= '9')) ? text.TrimEnd('0').TrimEnd('.') : text;
}
