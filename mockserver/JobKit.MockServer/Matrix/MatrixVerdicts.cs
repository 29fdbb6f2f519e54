using System.Text.RegularExpressions;

namespace JobKit.MockServer;

/// <summary>The verdicts as people and JSON write them.</summary>
internal static partial class MatrixVerdicts
{
    /// <summary>As JSON writes it (<c>polled-too-soon</c>).</summary>
    public static string ToWord(this MatrixVerdict verdict) => Capitals().Replace(verdict.ToString(), "-$0").ToLowerInvariant();

    /// <summary>As people read it (<c>polled too soon</c>).</summary>
    public static string ToText(this MatrixVerdict verdict) => verdict.ToWord().Replace('-', ' ');

    public static bool TryParse(string? word, out MatrixVerdict verdict)
    {
        verdict = Enum.GetValues<MatrixVerdict>().FirstOrDefault(one => one.ToWord() == word);
        return verdict.ToWord() == word;
    }

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capitals();
}
