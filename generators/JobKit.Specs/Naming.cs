using System.Globalization;
using System.Text;

namespace JobKit.Specs;

/// <summary>Turns vendors' names into C# identifiers.</summary>
public static class Naming
{
    private const int MaxLength = 80;

    /// <summary><c>ttd-workflows</c>, <c>env_id</c>, <c>jobId</c> as <c>TtdWorkflows</c>, <c>EnvId</c>, <c>JobId</c>; empty where nothing usable is left.</summary>
    public static string Pascal(string name)
    {
        var identifier = new StringBuilder(name.Length);
        var startsWord = true;
        var isAllUpper = !name.Any(char.IsLower);
        foreach (var character in name)
        {
            if (!IsPart(character))
            {
                startsWord = true;
                continue;
            }

            if (identifier.Length >= MaxLength)
            {
                break;
            }

            identifier.Append(startsWord ? char.ToUpperInvariant(character) : isAllUpper ? char.ToLowerInvariant(character) : character);
            startsWord = char.IsDigit(character);
        }

        if (identifier.Length > 0 && !char.IsLetter(identifier[0]))
        {
            identifier.Insert(0, '_');
        }

        return identifier.ToString();
    }

    /// <summary>The identifiers of several names, made different from each other by a number where they clash.</summary>
    public static IReadOnlyList<string> PascalAll(IEnumerable<string> names, string fallback)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var identifiers = new List<string>();
        foreach (var name in names)
        {
            var stem = Pascal(name) is { Length: > 0 } pascal ? pascal : fallback;
            var identifier = stem;
            for (var number = 2; !taken.Add(identifier); number++)
            {
                identifier = stem + number.ToString(CultureInfo.InvariantCulture);
            }

            identifiers.Add(identifier);
        }

        return identifiers;
    }

    private static bool IsPart(char character) => character <= 127 ? char.IsLetterOrDigit(character) : char.IsLetter(character) && !char.IsSurrogate(character);
}
