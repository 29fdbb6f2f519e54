using System.Text.RegularExpressions;

namespace JobKit.Specs;

/// <summary>What a plain YAML scalar is, by the core schema of YAML 1.2: <c>on</c>, <c>no</c>, <c>000604</c> and dates stay text.</summary>
internal static class CoreSchema
{
    private static readonly Regex Number = new(@"^[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant);

    public static ScalarKind KindOf(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
        _ => (char.IsDigit(text[0]) || text[0] is '-' or '+') && Number.IsMatch(text) ? ScalarKind.Number : ScalarKind.String,
    };
}
