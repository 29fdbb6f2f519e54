namespace JobKit.Cli.New;

/// <summary>The words of one place, read together: what one of them means depends on which others there are.</summary>
internal sealed class WordSet
{
    private readonly IReadOnlyList<(DocumentedValue Value, WordReading Reading)> _readings;

    /// <param name="values">The words.</param>
    /// <param name="shown">Words that documented examples show as ended well: with an end, without an error.</param>
    /// <param name="told">Words of which the vendor says how polling ends with them.</param>
    public WordSet(IReadOnlyList<DocumentedValue> values, IReadOnlyCollection<string>? shown = null, IReadOnlyDictionary<string, Specs.JobState>? told = null)
    {
        var skip = SharedTokens(values);
        _readings = [.. values.Select(value => (value, WordReader.Read(value.Speaking, value.IsNumeric ? 0 : skip)))];
        Meanings = AskForSuccess([.. _readings.Select(reading => told?.TryGetValue(reading.Value.Text, out var state) == true
            ? Guess(reading.Value, state, "by `x-speakeasy-polling`") with { IsTold = true }
            : Resolve(reading.Value, reading.Reading, shown ?? []))]);
    }

    /// <summary>What each word means, in the document's order.</summary>
    public IReadOnlyList<WordMeaning> Meanings { get; }

    /// <summary>How many of the words read like states of a job.</summary>
    public int Known => _readings.Count(reading => reading.Reading.Kind is not (WordKind.Strange or WordKind.Ready or WordKind.Open) && reading.Reading.Why is null);

    /// <summary>Whether a word says that the job goes on.</summary>
    public bool GoesOn => Has(state => state is Specs.JobState.Pending or Specs.JobState.Running);

    /// <summary>Whether a word says that the job is over.</summary>
    public bool Ends => Has(Specs.JobStates.IsTerminal) || _readings.Any(reading => reading.Reading.Kind == WordKind.Over);

    /// <summary>Whether a word says that it failed.</summary>
    public bool Fails => Has(state => state == Specs.JobState.Failed);

    /// <summary>Whether a word says that it went well, or only that it is over.</summary>
    public bool Succeeds => Has(state => state == Specs.JobState.Succeeded) || _readings.Any(reading => reading.Reading.Kind == WordKind.Over);

    // Where no word says that it went well, one of them has to; which, only a person can tell.
    private static IReadOnlyList<WordMeaning> AskForSuccess(IReadOnlyList<WordMeaning> meanings)
    {
        if (meanings.Any(meaning => meaning.IsOver || Specs.JobStates.IsSuccess(meaning.State) || meaning.Answers.Any(Specs.JobStates.IsSuccess)))
        {
            return meanings;
        }

        var likely = new Func<WordMeaning, bool>[]
        {
            meaning => meaning is { State: Specs.JobState.Cancelled, Why: not null },
            meaning => WordTokens.Joined(meaning.Value.Speaking) is "created" or "accepted" or "registered" or "received" or "started" or "assigned" or "uploaded",
            meaning => meaning is { State: Specs.JobState.Running, Why: null },
            meaning => !Specs.JobStates.IsTerminal(meaning.State),
        }.FirstOrDefault(meanings.Any);
        return likely is null ? meanings : [.. meanings.Select(meaning => likely(meaning) ? Ask(meaning.Value, "no word says that a job went well", meaning.State, Specs.JobState.Succeeded) : meaning)];
    }

    private bool Has(Func<Specs.JobState, bool> test) => _readings.Any(reading => reading.Reading is { Kind: WordKind.Plain } plain && test(plain.State));

    private WordMeaning Resolve(DocumentedValue value, WordReading reading, IReadOnlyCollection<string> shown) => reading.Kind switch
    {
        WordKind.Over when IsPart(value) => Ask(value, "the end of one step, or of the job", Specs.JobState.Running, Specs.JobState.Succeeded),
        WordKind.Over => new WordMeaning(value, Specs.JobState.Succeeded, [], null, IsOver: true),
        WordKind.Stopped => Stopped(value, reading),
        WordKind.Ready => Ready(value, reading),
        WordKind.Open => Noted(value) ?? new WordMeaning(value, reading.State, reading.Answers!, reading.Why),
        WordKind.Strange => Strange(value, shown),
        _ when IsStep(value, reading) => new WordMeaning(value, Specs.JobState.Running, [Specs.JobState.Running, Specs.JobState.Succeeded], "the end of one step, or of the job"),
        _ => Guess(value, reading.State, reading.Why),
    };

    private WordMeaning Stopped(DocumentedValue value, WordReading reading)
    {
        if (NoteReader.Read(value.Note) is { } noted and (Specs.JobState.Cancelled or Specs.JobState.Failed))
        {
            return Guess(value, noted, Says(value));
        }

        if (reading.State == Specs.JobState.Failed)
        {
            return Guess(value, Specs.JobState.Failed, "it was not let through");
        }

        return Has(state => state == Specs.JobState.Cancelled)
            ? Guess(value, Specs.JobState.Failed, "it did not end by itself, and a cancelled job has a word of its own")
            : Guess(value, Specs.JobState.Cancelled, "it was stopped, and no other word says cancelled");
    }

    private WordMeaning Ready(DocumentedValue value, WordReading reading)
    {
        if (Noted(value) is { } noted)
        {
            return noted;
        }

        var joined = WordTokens.Joined(value.Speaking);
        if (Succeeds)
        {
            return joined is "active" or "online" or "live" or "open" or "up" or "operational"
                ? Guess(value, Specs.JobState.Running, "other words say that the job is over")
                : joined == "ready" ? Guess(value, Specs.JobState.Pending, "ready to begin: other words say that the job is over")
                : Ask(value, "it may be a step or the end", Specs.JobState.Running, Specs.JobState.Succeeded);
        }

        return _readings.Count(other => other.Reading.Kind == WordKind.Ready) == 1
            ? Guess(value, reading.State, "no other word says that it went well")
            : Ask(value, "several words may say that it went well", Specs.JobState.Running, Specs.JobState.Succeeded);
    }

    private WordMeaning Strange(DocumentedValue value, IReadOnlyCollection<string> shown)
    {
        if (Noted(value) is { } noted)
        {
            return noted;
        }

        if (shown.Contains(value.Text))
        {
            return Guess(value, Specs.JobState.Succeeded, "a documented example with it has an end and no error");
        }

        var alone = _readings.Count(other => other.Reading.Kind is WordKind.Strange or WordKind.Ready) == 1;
        return alone && !Succeeds && GoesOn && Ends && value.Speaking.EndsWith("ed", StringComparison.OrdinalIgnoreCase)
            ? Guess(value, Specs.JobState.Succeeded, "the only word that is left for a job that went well")
            : Ask(value, "a word of the vendor's own", Specs.JobState.Running, Specs.JobState.Succeeded, Specs.JobState.Failed);
    }

    // What the description says of the word. That something went well may be said of a step, too, where other words say it of the job.
    private WordMeaning? Noted(DocumentedValue value) => NoteReader.Read(value.Note) switch
    {
        null => null,
        Specs.JobState.Succeeded when Succeeds => Ask(value, $"the end of one step, or of the job? {Says(value)}", Specs.JobState.Running, Specs.JobState.Succeeded),
        { } state => Guess(value, state, Says(value)),
    };

    // SYNC_SUCCESS beside SYNC_STARTED, and another word that says more plainly that all is over.
    private bool IsStep(DocumentedValue value, WordReading reading)
    {
        if (reading.State != Specs.JobState.Succeeded || value.IsNumeric || WordTokens.Of(value.Text) is not { Count: > 1 } tokens)
        {
            return false;
        }

        bool SameStep(string other) => WordTokens.Of(other) is { Count: > 1 } others && others[0] == tokens[0];
        var hasBeginning = _readings.Any(other => SameStep(other.Value.Text) && other.Reading.State == Specs.JobState.Running);
        return hasBeginning && _readings.Any(other => !SameStep(other.Value.Text) && (other.Reading.State == Specs.JobState.Succeeded));
    }

    // SETUP_DONE beside DONE.
    private bool IsPart(DocumentedValue value) => !value.IsNumeric && WordTokens.Of(value.Text) is { Count: > 1 } tokens && JobWords.Find(string.Concat(tokens)) is null
        && _readings.Any(other => other is { Value.IsNumeric: false, Reading.Kind: WordKind.Over } && WordTokens.Of(other.Value.Text) is var whole && whole.Count < tokens.Count && whole[^1] == tokens[^1]);

    private static string Says(DocumentedValue value) => $"described as \"{Texts.Short(value.Note!)}\"";

    private static WordMeaning Guess(DocumentedValue value, Specs.JobState state, string? why) => new(value, state, [], why);

    private static WordMeaning Ask(DocumentedValue value, string why, params Specs.JobState[] answers) => new(value, answers[0], answers, why);

    // JOB_STATE_QUEUED and JOB_STATE_RUNNING differ from their third part on.
    private static int SharedTokens(IReadOnlyList<DocumentedValue> values)
    {
        var words = values.Where(value => !value.IsNumeric).Select(value => WordTokens.Of(value.Text)).Where(tokens => tokens.Count > 0).ToList();
        if (words.Count < 3)
        {
            return 0;
        }

        var shared = 0;
        while (words.TrueForAll(word => word.Count > shared + 1 && word[shared] == words[0][shared]))
        {
            shared++;
        }

        return shared;
    }
}
