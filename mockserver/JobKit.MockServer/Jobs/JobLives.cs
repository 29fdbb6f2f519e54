namespace JobKit.MockServer;

/// <summary>Finds a job's life and tells where it is.</summary>
internal static class JobLives
{
    /// <summary>Whether the key, or the setting, says that there is no such job.</summary>
    public static bool IsMissing(PlayedProvider provider, IReadOnlyList<string> key) => EndingOf(provider, key) == JobEnding.NotFound;

    public static JobLife Of(JobStore jobs, PlayedProvider provider, IReadOnlyList<string> key, DateTimeOffset now) =>
        jobs.GetOrBegin(JobKey.Of(provider.Name, key), () => new JobLife(TimelineOf(provider, key), now, isSubmitted: false));

    public static Timeline TimelineOf(PlayedProvider provider, IReadOnlyList<string> key) =>
        Markers.FindWord(key, provider.Jobs.Words) is { } end ? provider.Jobs.Timelines.EndingWith(end) : provider.Jobs.Timelines.Of(EndingOf(provider, key));

    /// <summary>The job's status answer; the job takes a step unless the client only looks.</summary>
    public static MockAnswer Tell(PlayedProvider provider, IReadOnlyList<string> key, JobLife life, DateTimeOffset now, bool isLook)
    {
        var (word, moment) = isLook ? life.Peek() : life.Next(now);
        return provider.Jobs.Of(word, key, IsKeyed(provider, key, life)) with { Filling = new Filling(key, moment) };
    }

    private static JobEnding EndingOf(PlayedProvider provider, IReadOnlyList<string> key) => Markers.Find(key) ?? provider.Settings.Ending;

    private static bool IsKeyed(PlayedProvider provider, IReadOnlyList<string> key, JobLife life) => provider.Settings.Shape switch
    {
        AnswerShape.Fixed => false,
        AnswerShape.Keyed => true,
        _ => life.IsSubmitted || (provider.Jobs.HasTwoShapes && provider.Submit is { } submit && NewIds.Prefix(submit.DocumentedId) is { } prefix
            && key.Any(field => field.StartsWith(prefix, StringComparison.Ordinal))),
    };
}
