using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>Gives properties the names that C# expects: <c>started_at</c> is <c>StartedAt</c>, not <c>Started_at</c>.</summary>
internal static partial class PropertyNames
{
    public static string Mend(string code) => Class().Replace(code, match =>
    {
        var type = match.Groups["type"].Value;
        var names = Property().Matches(match.Value).Select(property => property.Groups["name"].Value).ToList();
        var mended = names.Select(name => name.Contains('_', StringComparison.Ordinal) ? Naming.Pascal(name) : name).ToList();
        return Property().Replace(match.Value, property =>
        {
            var name = mended[names.IndexOf(property.Groups["name"].Value)];
            var isFree = name.Length > 0 && name != type && mended.Count(other => other == name) == 1;
            return isFree ? property.Groups["before"].Value + name + property.Groups["after"].Value : property.Value;
        });
    });

    [GeneratedRegex(@"public partial class (?<type>\w+)[^\n]*\n    \{.*?\n    \}", RegexOptions.Singleline)]
    private static partial Regex Class();

    [GeneratedRegex(@"(?<before>JsonPropertyName\([^\n]*\n(?:\s*\[[^\n]*\n)*\s*public [^\n{]*? )(?<name>\w+)(?<after> \{ get; set; \})")]
    private static partial Regex Property();
}
