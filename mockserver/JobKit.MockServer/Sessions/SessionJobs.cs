using System.Globalization;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>The jobs of one session: finds a job's life, lets it go on and tells where it is.</summary>
/// <param name="session">The session; its clock and choices count.</param>
/// <param name="store">Where the jobs are.</param>
internal sealed class SessionJobs(MockSession session, JobStore store)
{
    /// <summary>Gives out the ids of submitted jobs.</summary>
    public NewIds Ids { get; } = new();

    public int Count => store.Count;

    private DateTimeOffset Now => session.Clock.GetUtcNow();

    /// <summary>The job's life; it begins now where it has none. A wish for another scenario than the present one begins it anew.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="key">The job's key.</param>
    /// <param name="wish">What the request wants.</param>
    /// <param name="isSubmitted">Whether a submit begins it.</param>
    public JobLife Of(PlayedProvider provider, IReadOnlyList<string> key, ScenarioWish wish = default, bool isSubmitted = false)
    {
        var name = JobKey.Of(provider.Name, key);
        var life = store.GetOrBegin(name, () => Begin(name, provider, key, wish, isSubmitted), out var isNew);
        if (!ReferenceEquals(life.Provider, provider))
        {
            life.Rebase(Anew(provider, life.Timeline) ?? Choose(provider, key, default, life.IsKeyed), provider);
        }

        if (!isNew && !wish.IsEmpty)
        {
            Change(provider, life, wish);
        }

        if (isNew)
        {
            session.Events.Publish(life);
        }

        return life;
    }

    /// <summary>The job's life where it has one; null elsewhere.</summary>
    public JobLife? Find(JobKey key) => store.Find(key);

    /// <summary>The provider's jobs, the latest first; of all providers where none is named.</summary>
    public IReadOnlyList<(JobKey Key, JobLife Life)> Latest(string? provider, int limit) => store.Latest(provider, limit);

    /// <summary>Forgets a job; false where there is none.</summary>
    public bool Forget(JobKey key) => store.Remove(key);

    /// <summary>Looks at every job, so that those whom the clock has moved since they were last told of are told of.</summary>
    public void CatchUp()
    {
        var now = Now;
        foreach (var (_, life) in store.Latest(null, int.MaxValue))
        {
            if (life.TakeNews(now))
            {
                session.Events.Publish(life);
            }
        }
    }

    /// <summary>Forgets all jobs.</summary>
    public void Clear() => store.Clear();

    /// <summary>The job's status answer; the job goes on unless the client only looks.</summary>
    public JobTelling Tell(PlayedProvider provider, IReadOnlyList<string> key, JobLife life, bool isLook)
    {
        var now = Now;
        var glance = isLook ? life.Peek(now) : life.Next(now);
        if (glance.HasMoved)
        {
            session.Events.Publish(life);
        }

        var step = glance.Step;
        var answer = step.Answer
            ?? (step.Word is { } word ? provider.Jobs.Of(word, key, life.IsKeyed) : provider.Outcomes.Of(step.Outcome!.Value, Detail(provider, key, step.Outcome.Value)));
        answer = answer with
        {
            Filling = new Filling(key, glance.Moment, Server: answer.Body.NeedsServer ? session.AddressOf(provider.Name).ToString() : null),
            Note = new JobNote(life.Key, life.Timeline.Name, step.Text, step.State, step.IsOver),
            StepFault = isLook ? null : step.Fault,
        };
        return new JobTelling(glance.RetryAfter is { } wait && wait > TimeSpan.Zero ? answer.Replace("Retry-After", Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture)) : answer, glance);
    }

    /// <summary>What a job looks like that says the word; no job moves.</summary>
    public MockAnswer Say(PlayedProvider provider, IReadOnlyList<string> key, JobWord word) =>
        provider.Jobs.Of(word, key, IsKeyed(provider, key, isSubmitted: false)) with { Filling = new Filling(key, Moment.At(Now)) };

    /// <summary>Cancels the job; false where it is over already.</summary>
    public bool TryCancel(PlayedProvider provider, IReadOnlyList<string> key, JobLife life)
    {
        var isCancelled = life.TryTurn(provider.Jobs.Timelines(life.IsKeyed).AfterCancel, Now);
        if (isCancelled)
        {
            session.Events.Publish(life);
        }

        return isCancelled;
    }

    private void Change(PlayedProvider provider, JobLife life, ScenarioWish wish)
    {
        var drive = wish.Drive ?? life.Drive;
        if (wish.Scenario is { } name && !name.Equals(life.Timeline.Name, StringComparison.OrdinalIgnoreCase) && session.FindTimeline(provider, name, life.IsKeyed) is { } timeline)
        {
            life.Turn(timeline, wish.Drive ?? session.Drive, Now);
        }
        else if (drive != life.Drive)
        {
            life.Turn(life.Timeline with { Drive = drive }, drive, Now);
        }
    }

    // The same steps with the words of a folder that was read again; words that are gone are passed over.
    private static Timeline? Anew(PlayedProvider provider, Timeline timeline)
    {
        var steps = timeline.Steps.Select(step => step.Word is null ? step : provider.Jobs.Find(step.Word.Name) is { } word ? step with { Word = word } : null).OfType<TimelineStep>().ToArray();
        return steps.Length == 0 ? null : timeline with { Steps = steps };
    }

    private JobLife Begin(JobKey name, PlayedProvider provider, IReadOnlyList<string> key, ScenarioWish wish, bool isSubmitted)
    {
        var isKeyed = IsKeyed(provider, key, isSubmitted);
        var timeline = Choose(provider, key, wish, isKeyed);
        return new JobLife(wish.Drive is { } drive ? timeline with { Drive = drive } : timeline, Now, isKeyed, session.Drive) { Key = name, Provider = provider };
    }

    // The request, then the id (a scenario's name, a word of the vendor, a marker), then the session, then the settings.
    private Timeline Choose(PlayedProvider provider, IReadOnlyList<string> key, ScenarioWish wish, bool isKeyed)
    {
        if (wish.Scenario is { } wished && session.FindTimeline(provider, wished, isKeyed) is { } wanted)
        {
            return wanted;
        }

        var timelines = provider.Jobs.Timelines(isKeyed);
        if (Markers.FindScenario(key, provider.Scenarios.All) is { } named && session.FindTimeline(provider, named.Name, isKeyed) is { } marked)
        {
            return marked;
        }

        if (Markers.FindWord(key, timelines.Words) is { } end)
        {
            return timelines.EndingWith(end);
        }

        if (Markers.Find(key) is { } ending)
        {
            return Of(provider, ending, isKeyed);
        }

        return session.ScenarioOf(provider.Name) is { } chosen && session.FindTimeline(provider, chosen, isKeyed) is { } usual ? usual : Of(provider, provider.Settings.Ending, isKeyed);
    }

    private static Timeline Of(PlayedProvider provider, JobEnding ending, bool isKeyed) =>
        ending == JobEnding.NotFound ? provider.Scenarios.Find(ScenarioNames.Missing, isKeyed)! : provider.Jobs.Timelines(isKeyed).Of(ending);

    private static bool IsKeyed(PlayedProvider provider, IReadOnlyList<string> key, bool isSubmitted) => provider.Jobs.HasTwoShapes && provider.Settings.Shape switch
    {
        AnswerShape.Fixed => false,
        AnswerShape.Keyed => true,
        _ => isSubmitted || (provider.Submit is { } submit && NewIds.Prefix(submit.DocumentedId) is { } prefix && key.Any(field => field.StartsWith(prefix, StringComparison.Ordinal))),
    };

    private static string Detail(PlayedProvider provider, IReadOnlyList<string> key, OutcomeKind outcome) => outcome == OutcomeKind.NotFound
        ? $"{provider.Name} has no job '{string.Join('/', key)}': its id or its scenario says so."
        : "The job's scenario says so.";
}
