namespace JobKit.Cli.New;

/// <summary>Reads one word: as it stands, else by its parts (<c>JOB_STATE_SUCCEEDED</c>, <c>waiting_for_capacity</c>, <c>SYNC_FAILED</c>).</summary>
internal static class WordReader
{
    private static readonly string[] People = WordList.Of("""
        approval approve user input action confirmation payment review manual customer response authorization authorisation authentication signature
        consent attention verification
        """);

    /// <summary>What the word says by itself. <paramref name="skip"/>: how many of its first parts all words share.</summary>
    public static WordReading Read(string word, int skip = 0)
    {
        var tokens = WordTokens.Of(word).Skip(skip).ToList();
        if (tokens.Count == 0)
        {
            return new WordReading(WordKind.Plain, Specs.JobState.Unknown, "it says nothing");
        }

        return JobWords.Find(string.Concat(tokens)) ?? ByParts(tokens) ?? Strange(tokens);
    }

    private static WordReading? ByParts(List<string> tokens)
    {
        var cancels = tokens.Exists(token => token.StartsWith("cancel", StringComparison.Ordinal));
        if (cancels)
        {
            var goesOn = tokens.Exists(token => token is "requested" or "request" or "pending" or "progress" or "started" or "initiated" || token.EndsWith("ing", StringComparison.Ordinal));
            return Plain(goesOn ? Specs.JobState.Cancelling : Specs.JobState.Cancelled);
        }

        if (tokens.Contains("attempt") || tokens.Contains("temporary"))
        {
            return new WordReading(WordKind.Open, Specs.JobState.Running, "it may be tried again", [Specs.JobState.Running, Specs.JobState.Failed]);
        }

        var fails = tokens.Exists(token => Is(token, Specs.JobState.Failed));
        var ends = tokens.Exists(token => Is(token, Specs.JobState.Succeeded) || JobWords.Find(token) is { Kind: WordKind.Over });
        if (tokens.Exists(token => token.StartsWith("retry", StringComparison.Ordinal)))
        {
            return Plain(Specs.JobState.Pending);
        }

        if (tokens.Exists(token => token.StartsWith("partial", StringComparison.Ordinal)))
        {
            return Plain(Specs.JobState.PartiallySucceeded);
        }

        if (ends && tokens.IndexOf("with") is > 0 and <= 2)
        {
            return Plain(fails || tokens.Contains("issues") ? Specs.JobState.PartiallySucceeded : Specs.JobState.Succeeded);
        }

        if (fails || tokens.Contains("timed"))
        {
            return tokens.Contains("no") || tokens.Contains("not") ? null : Plain(Specs.JobState.Failed);
        }

        if (tokens.Find(token => JobWords.Find(token) is { Kind: WordKind.Stopped, State: Specs.JobState.Failed }) is { } refused)
        {
            return JobWords.Find(refused);
        }

        if (tokens.Exists(Waits) || tokens[0] is "pending" or "queued")
        {
            var paused = tokens.Any(People.Contains);
            return new WordReading(WordKind.Plain, paused ? Specs.JobState.Paused : Specs.JobState.Pending, paused ? "it waits for somebody" : tokens.Exists(Needs) ? "it waits for what it needs" : null);
        }

        return tokens.Count > 1 && !tokens.Exists(token => token is "not" or "un" or "non" or "no") ? ByEnds(tokens) : null;
    }

    // The last part decides (SYNC_STARTED), failing that the last two (TASK_IN_PROGRESS) or the first (RUNNING_STEPS).
    private static WordReading? ByEnds(List<string> tokens) =>
        JobWords.Find(tokens[^1]) ?? JobWords.Find(tokens[^2] + tokens[^1]) ?? JobWords.Find(tokens[0]);

    private static WordReading Strange(List<string> tokens)
    {
        var works = tokens.Find(token => token.Length > 5 && token.EndsWith("ing", StringComparison.Ordinal));
        return works is null
            ? new WordReading(WordKind.Strange, Specs.JobState.Unknown)
            : new WordReading(WordKind.Plain, Specs.JobState.Running, "it reads like work going on");
    }

    private static bool Waits(string token) => token is "waiting" or "awaiting" or "wait" or "awaits" || Needs(token);

    private static bool Needs(string token) => token is "requires" or "needs" or "required";

    private static bool Is(string token, Specs.JobState state) => JobWords.Find(token) is { Kind: WordKind.Plain } reading && reading.State == state;

    private static WordReading Plain(Specs.JobState state) => new(WordKind.Plain, state);
}
