using System.Text.RegularExpressions;

namespace JobKit.Cli.New;

/// <summary>Reads values out of texts for people: <c>1 = queued, 2 = running</c>, bullets, quoted words, "one of a, b or c".</summary>
internal static partial class ValueTexts
{
    // Lists of values stand at the beginning; nobody waits for a search through a handbook.
    private const int MaxLength = 6_000;

    /// <summary>As much of a text as is searched.</summary>
    public static string Shortened(string text) => text.Length > MaxLength ? text[..MaxLength] : text;

    /// <summary>The values that a text lists; empty unless most of them read like states of a job.</summary>
    public static IReadOnlyList<DocumentedValue> Find(string text)
    {
        foreach (var found in new[] { Numbered(text), Lines(text), Quoted(text), Enumerated(text) })
        {
            var values = found.GroupBy(value => value.Text, StringComparer.Ordinal).Select(group => group.First()).ToList();
            if (LooksLikeStates(values))
            {
                return values;
            }
        }

        return [];
    }

    private static IEnumerable<DocumentedValue> Numbered(string text)
    {
        var before = NumberThenName().Matches(text).Select(match => new DocumentedValue(match.Groups["number"].Value, match.Groups["name"].Value.Trim())).ToList();
        return before.Count > 1 ? before : NameThenNumber().Matches(text).Select(match => new DocumentedValue(match.Groups["number"].Value, match.Groups["name"].Value.Trim()));
    }

    private static IEnumerable<DocumentedValue> Lines(string text) => Bullet().Matches(text)
        .Select(match => new DocumentedValue(match.Groups["word"].Value.Trim(), null, match.Groups["note"] is { Success: true, Value.Length: > 0 } note ? note.Value.Trim() : null));

    // Quoted words that stand in a row are a list; a single one may be anything, so that it has to read like a state.
    private static IEnumerable<DocumentedValue> Quoted(string text)
    {
        var matches = QuotedWord().Matches(text);
        for (var index = 0; index < matches.Count; index++)
        {
            var inRow = (index > 0 && Joins(text, matches[index - 1], matches[index])) || (index + 1 < matches.Count && Joins(text, matches[index], matches[index + 1]));
            var word = matches[index].Groups["word"].Value;
            if (inRow || (WordReader.Read(word).Kind != WordKind.Strange && !NamesField().IsMatch(text[(matches[index].Index + matches[index].Length)..])))
            {
                yield return new DocumentedValue(word);
            }
        }
    }

    private static bool Joins(string text, Match left, Match right) => Joint().IsMatch(text[(left.Index + left.Length)..right.Index]);

    private static IEnumerable<DocumentedValue> Enumerated(string text) => List().Matches(text)
        .SelectMany(match => Between().Split(match.Groups["list"].Value))
        .Select(word => word.Trim(' ', '"', '\'', '`', '*', '.', '(', ')', '[', ']', '{', '}'))
        .Where(word => OneWord().IsMatch(word))
        .Select(word => new DocumentedValue(word));

    private static bool LooksLikeStates(List<DocumentedValue> values)
    {
        var known = values.Select(value => WordReader.Read(value.Speaking)).Where(reading => reading.Kind != WordKind.Strange && reading.Why is null).ToList();
        return values.Count is >= 2 and <= 40 && known.Count >= 2 && known.Count * 10 >= values.Count * 6 && known.Select(reading => reading.State).Distinct().Count() > 1;
    }

    [GeneratedRegex(@"(?<![\w.])(?<number>\d{1,4})[`""']?\s*(?::|=|-|–|—|->|=>|\.|\))\s*[`""']?(?<name>[A-Za-z][A-Za-z_]*(?: [A-Za-z_]+){0,3})")]
    private static partial Regex NumberThenName();

    [GeneratedRegex(@"(?<name>[A-Za-z][A-Za-z_]*(?: [a-z_]+){0,2})\s*(?:=|:|\()\s*(?<number>\d{1,4})\b")]
    private static partial Regex NameThenNumber();

    [GeneratedRegex(@"^[ \t]*(?:[-*•+]|\d+[.)])[ \t]+[`""'*]*(?<word>[A-Za-z][\w-]*(?: [\w-]+){0,2}?)[`""'*]*[ \t]*(?:$|(?::|=|–|—|-)[ \t]*(?<note>.+)$)", RegexOptions.Multiline)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(?<quote>[`""'])(?<word>[A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,2})\k<quote>")]
    private static partial Regex QuotedWord();

    // "One of", a few words, and a list of words between commas, bars, slashes, "or" and "and".
    private const string Opening = @"(?:one of|values?(?: are| is|:)|valid|possible|can be|either|statuses|states|enum|options|includes?)[^:\[({|,]{0,40}?[:\[({ ]\s*";
    private const string Word = @"[A-Za-z][\w-]*[`""']?";
    private const string Joints = @"\s*(?:,|\||/|\bor\b|\band\b)\s*(?:or |and )?[`""']?";

    [GeneratedRegex(Opening + "(?<list>" + Word + "(?:" + Joints + Word + ")+)", RegexOptions.IgnoreCase)]
    private static partial Regex List();

    [GeneratedRegex(@",\s*(?:or |and )?|\||/|\s+or\s+|\s+and\s+")]
    private static partial Regex Between();

    [GeneratedRegex(@"^\s*(,|;|\||/|or|and|, or|, and|[-*•])?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\A\s+(field|property|attribute|parameter|object|array|key|endpoint|header)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NamesField();

    [GeneratedRegex(@"^[A-Za-z][\w-]{1,40}$")]
    private static partial Regex OneWord();
}
