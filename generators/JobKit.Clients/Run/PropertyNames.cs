using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>
/// Gives properties the names that C# expects, each its own: <c>started_at</c> is <c>StartedAt</c>, not <c>Started_at</c>; of <c>job-id</c> and
/// <c>job_id</c> the second gets a number.
/// </summary>
internal static partial class PropertyNames
{
    // What every class has by itself.
    private static readonly string[] Members = ["AdditionalProperties", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"];

    public static string Mend(string code) => Class().Replace(code, match =>
    {
        var names = new Queue<string>(NamesOf(match.Groups["type"].Value, [.. Property().Matches(match.Value).Select(property => property.Groups["name"].Value)]));
        return Property().Replace(match.Value, property => property.Groups["before"].Value + names.Dequeue() + property.Groups["after"].Value);
    });

    // Names that need no mending come first, so that a new property does not rename an old one.
    private static string[] NamesOf(string type, IReadOnlyList<string> given)
    {
        var taken = new HashSet<string>(Members, StringComparer.Ordinal) { type };
        var names = new string[given.Count];
        foreach (var index in Enumerable.Range(0, given.Count).OrderBy(index => given[index].Contains('_', StringComparison.Ordinal)))
        {
            var own = WireNames.Stem(given[index]);
            var stem = own.Contains('_', StringComparison.Ordinal) && Naming.Pascal(own) is { Length: > 0 } pascal ? pascal : own;
            names[index] = stem;
            for (var number = 2; !taken.Add(names[index]); number++)
            {
                names[index] = $"{stem}{number}";
            }
        }

        return names;
    }

    [GeneratedRegex(@"public partial class (?<type>\w+)[^\n]*\n    \{.*?\n    \}", RegexOptions.Singleline)]
    private static partial Regex Class();

    [GeneratedRegex(@"(?<before>JsonPropertyName\([^\n]*\n(?:\s*\[[^\n]*\n)*\s*public [^\n{]*? )(?<name>@?\w+)(?<after> \{ get; set; \})")]
    private static partial Regex Property();
}
