namespace JobKit.MockServer;

/// <summary>
/// What a job's id says about its life: ids are free, and a word in one of them chooses the ending. Ids that are numbers spell the
/// word on a telephone's keys (<c>3245</c> is <c>fail</c>).
/// </summary>
internal static class Markers
{
    private static readonly (string Text, JobEnding Ending)[] All =
    [
        ("missing", JobEnding.NotFound),
        ("notfound", JobEnding.NotFound),
        ("not-found", JobEnding.NotFound),
        ("not_found", JobEnding.NotFound),
        ("partial", JobEnding.PartialSuccess),
        ("expire", JobEnding.Expiry),
        ("cancel", JobEnding.Cancellation),
        ("stuck", JobEnding.Stuck),
        ("fail", JobEnding.Failure),
    ];

    /// <summary>The words and what they choose, for people.</summary>
    public static IEnumerable<(string Text, string Digits, JobEnding Ending)> Shown => All.Select(marker => (marker.Text, Digits(marker.Text), marker.Ending));

    /// <summary>The ending that the key chooses; null where it has no marker.</summary>
    public static JobEnding? Find(IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            var isNumber = field.Length > 0 && field.All(char.IsAsciiDigit);
            foreach (var (text, ending) in All)
            {
                if (isNumber ? field.Contains(Digits(text), StringComparison.Ordinal) : field.Contains(text, StringComparison.OrdinalIgnoreCase))
                {
                    return ending;
                }
            }
        }

        return null;
    }

    /// <summary>The terminal word whose own text stands in the key (<c>sync_failed-1</c>); null where there is none. Short words say too little.</summary>
    public static JobWord? FindWord(IEnumerable<string> fields, IEnumerable<JobWord> words) => words
        .Where(word => word.IsOver && word.Value is { Length: >= 6 } value && fields.Any(field => field.Contains(value, StringComparison.OrdinalIgnoreCase)))
        .MaxBy(word => word.Value!.Length);

    /// <summary>The scenario whose name stands in the key (<c>job-goes-backwards-7</c>), the longest; null where there is none. Names without a hyphen say too little.</summary>
    public static Scenario? FindScenario(IReadOnlyList<string> fields, IReadOnlyList<Scenario> scenarios)
    {
        Scenario? found = null;
        foreach (var scenario in scenarios)
        {
            if (scenario.Name.Length > (found?.Name.Length ?? 0) && (scenario.Name.Contains('-', StringComparison.Ordinal) || scenario.Name == ScenarioNames.Throttled))
            {
                foreach (var field in fields)
                {
                    if (field.Contains(scenario.Name, StringComparison.OrdinalIgnoreCase))
                    {
                        found = scenario;
                    }
                }
            }
        }

        return found;
    }

    internal static string Digits(string text) => string.Concat(text.Where(char.IsAsciiLetter).Select(c => "22233344455566677778889999"[char.ToLowerInvariant(c) - 'a']));
}
