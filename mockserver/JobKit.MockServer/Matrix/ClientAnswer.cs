namespace JobKit.MockServer;

/// <summary>How a client came out of a cell.</summary>
/// <param name="Ending">How it ended.</param>
/// <param name="Said">The state that it reported, as it wrote it; null where it reported none.</param>
/// <param name="Error">Why it reported none, in one line; null where it did.</param>
internal sealed record ClientAnswer(ClientEnding Ending, string? Said, string? Error)
{
    private const int LongestText = 300;

    public static ClientAnswer Report(string? said) => new(ClientEnding.Reported, OneLine(said), null);

    /// <summary>The client threw. What the runtime throws at whoever does not look (a null, a missing key, JSON that is none) is a crash; all else is a client's own decision.</summary>
    public static ClientAnswer Threw(Exception problem)
    {
        if (problem is MatrixClientException told)
        {
            return new ClientAnswer(told.IsCrash ? ClientEnding.Crashed : ClientEnding.GaveUp, null, OneLine(told.Message));
        }

        var type = problem.GetType();
        var isOfTheRuntime = type.Namespace is { } space && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal));
        var isCrash = isOfTheRuntime && problem is not (HttpRequestException or IOException or TimeoutException or OperationCanceledException);
        return new ClientAnswer(isCrash ? ClientEnding.Crashed : ClientEnding.GaveUp, null, OneLine($"{type.Name}: {problem.Message}"));
    }

    public static ClientAnswer Stopped(string why) => new(ClientEnding.Stopped, null, why);

    /// <summary>The first line of a text, bounded: what a client says is anybody's.</summary>
    public static string? OneLine(string? text)
    {
        var line = text?.Trim().Split('\n')[0].Trim();
        return line?.Length > LongestText ? line[..LongestText] + "…" : line;
    }
}
