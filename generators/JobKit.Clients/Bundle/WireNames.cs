using System.Text;
using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>
/// Brings property names through NSwag, which makes identifiers of some and prints all into literals as they stand: a name that is more than letters,
/// digits, <c>_</c>, <c>-</c> and <c>.</c> travels as an identifier that holds it in hexadecimal, and becomes itself again in the code.
/// </summary>
internal static partial class WireNames
{
    /// <summary>The name as NSwag gets it.</summary>
    public static string Encode(string name)
    {
        if (Plain().IsMatch(name) && !Encoded().IsMatch(name))
        {
            return name;
        }

        var stem = Naming.Pascal(name) is { Length: > 0 } pascal ? pascal : "Value";
        return $"{stem}_jk{Convert.ToHexString(Encoding.UTF8.GetBytes(name))}";
    }

    /// <summary>An identifier that NSwag made, without the name that it holds.</summary>
    public static string Stem(string identifier) => Encoded().Replace(identifier, "");

    /// <summary>The code, with the names in its literals as the vendor sends them.</summary>
    public static string Decode(string code) => InLiteral().Replace(code, match =>
        $"JsonPropertyName({Literal(Encoding.UTF8.GetString(Convert.FromHexString(match.Groups["hex"].Value)))})");

    // A literal of ASCII alone, so that no character of a name can end it or change how the line reads.
    private static string Literal(string name) => '"' + string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) ? character.ToString() : $"\\u{(int)character:X4}")) + '"';

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_.-]*$")]
    private static partial Regex Plain();

    [GeneratedRegex("_jk[0-9A-F]*$")]
    private static partial Regex Encoded();

    [GeneratedRegex(@"JsonPropertyName\(""\w*?_jk(?<hex>[0-9A-F]*)""\)")]
    private static partial Regex InLiteral();
}
