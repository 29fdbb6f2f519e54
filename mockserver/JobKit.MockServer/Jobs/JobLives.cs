namespace JobKit.MockServer;

/// <summary>Finds a job's life and tells where it is.</summary>
internal static class JobLives
{
    /// <summary>Whether the key, or the setting, says that there is no such job.</summary>
    public static bool IsMissing(PlayedProvider provider, IReadOnlyList<string> key) => EndingOf(provider, key) == JobEnding.NotFound;

    /// <summary>The job's life; it begins now where it has none.</summary>
    /// <param name="jobs">The server's jobs.</param>
    /// <param name="provider">The provider.</param>
    /// <param name="key">The job's key.</param>
    /// <param name="now">The server's time.</param>
    /// <param name="isSubmitted">Whether a submit begins it.</param>
    public static JobLife Of(JobStore jobs, PlayedProvider provider, IReadOnlyList<string> key, DateTimeOffset now, bool isSubmitted = false) =>
        jobs.GetOrBegin(JobKey.Of(provider.Name, key), () => Begin(provider, key, now, isSubmitted));

    /// <summary>The job's status answer; the job takes a step unless the client only looks.</summary>
    public static MockAnswer Tell(PlayedProvider provider, IReadOnlyList<string> key, JobLife life, DateTimeOffset now, bool isLook)
    {
        var (word, moment) = isLook ? life.Peek() : life.Next(now);
        return provider.Jobs.Of(word, key, life.IsKeyed) with { Filling = new Filling(key, moment) };
    }

    /// <summary>What a job looks like that says the word; no job moves.</summary>
    public static MockAnswer Say(PlayedProvider provider, IReadOnlyList<string> key, JobWord word, DateTimeOffset now) =>
        provider.Jobs.Of(word, key, IsKeyed(provider, key, isSubmitted: false)) with { Filling = new Filling(key, Moment.At(now)) };

    /// <summary>Cancels the job; false where it is over already.</summary>
    public static bool TryCancel(PlayedProvider provider, JobLife life, DateTimeOffset now) => life.TryTurn(provider.Jobs.Timelines(life.IsKeyed).AfterCancel, now);

    private static JobLife Begin(PlayedProvider provider, IReadOnlyList<string> key, DateTimeOffset now, bool isSubmitted)
    {
        var isKeyed = IsKeyed(provider, key, isSubmitted);
        var timelines = provider.Jobs.Timelines(isKeyed);
        var timeline = Markers.FindWord(key, timelines.Words) is { } end ? timelines.EndingWith(end) : timelines.Of(EndingOf(provider, key));
        return new JobLife(timeline, now, isKeyed);
    }

    private static JobEnding EndingOf(PlayedProvider provider, IReadOnlyList<string> key) => Markers.Find(key) ?? provider.Settings.Ending;

    private static bool IsKeyed(PlayedProvider provider, IReadOnlyList<string> key, bool isSubmitted) => provider.Jobs.HasTwoShapes && provider.Settings.Shape switch
    {
        AnswerShape.Fixed => false,
        AnswerShape.Keyed => true,
        _ => isSubmitted || (provider.Submit is { } submit && NewIds.Prefix(submit.DocumentedId) is { } prefix && key.Any(field => field.StartsWith(prefix, StringComparison.Ordinal))),
    };
}
