using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// The lives that a provider's jobs can have: all pending words, then all running ones, in the mapping's order (vendors list them as
/// they come), then the end. Words for paused and cancelling belong to no life by themselves.
/// </summary>
internal sealed partial class Timelines
{
    private static readonly Dictionary<JobEnding, JobState[]> Ends = new()
    {
        [JobEnding.Success] = [JobState.Succeeded, JobState.PartiallySucceeded],
        [JobEnding.PartialSuccess] = [JobState.PartiallySucceeded, JobState.Failed, JobState.Cancelled, JobState.Expired],
        [JobEnding.Failure] = [JobState.Failed, JobState.Cancelled, JobState.Expired],
        [JobEnding.Cancellation] = [JobState.Cancelled, JobState.Failed, JobState.Expired],
        [JobEnding.Expiry] = [JobState.Expired, JobState.Failed, JobState.Cancelled],
    };

    private readonly IReadOnlyList<JobWord> _words;
    private readonly Func<JobWord, bool> _isDocumented;
    private readonly JobWord[] _way;
    private readonly Dictionary<JobEnding, Timeline> _byEnding;

    /// <param name="words">All words of the provider.</param>
    /// <param name="isDocumented">Whether a documented sample shows the word: of several ends the one that people can read about is taken.</param>
    public Timelines(IReadOnlyList<JobWord> words, Func<JobWord, bool> isDocumented)
    {
        (_words, _isDocumented) = (words, isDocumented);
        _way = [.. In(JobState.Pending), .. In(JobState.Running)];
        _byEnding = Enum.GetValues<JobEnding>().ToDictionary(ending => ending, Make);
    }

    public IReadOnlyList<JobWord> Words => _words;

    public Timeline Of(JobEnding ending) => _byEnding[ending];

    /// <summary>The life that ends with that word.</summary>
    public Timeline EndingWith(JobWord end) => new(
        [.. WayTo(end), end],
        end.State switch
        {
            JobState.Succeeded => JobEnding.Success,
            JobState.PartiallySucceeded => JobEnding.PartialSuccess,
            JobState.Cancelled => JobEnding.Cancellation,
            JobState.Expired => JobEnding.Expiry,
            _ => JobEnding.Failure,
        });

    /// <summary>What follows after the job was cancelled.</summary>
    public Timeline AfterCancel(JobWord? from) =>
        new([.. In(JobState.Cancelling), End(JobEnding.Cancellation) ?? from ?? _words[0]], JobEnding.Cancellation);

    private Timeline Make(JobEnding ending)
    {
        var end = End(ending);
        if (ending is JobEnding.Stuck or JobEnding.NotFound || end is null)
        {
            var words = _way.Length > 0 ? _way : [.. _words.Take(1)];
            return new Timeline(words, ending);
        }

        return new Timeline([.. WayTo(end), end], ending);
    }

    private JobWord? End(JobEnding ending) => Ends.GetValueOrDefault(ending, [])
        .Select(state => In(state).OrderByDescending(_isDocumented).ThenBy(word => state.IsSuccess() || word.Name == word.Value ? 0 : 1).FirstOrDefault())
        .FirstOrDefault(word => word is not null) ?? _words.FirstOrDefault(word => word.IsOver);

    // ETL_FAILED comes after ETL_STARTED: a stage that the end names is the last one that was begun.
    private JobWord[] WayTo(JobWord end)
    {
        if (end.State.IsSuccess() || Stage(end) is not { } stage)
        {
            return _way;
        }

        var last = Array.FindIndex(_way, word => Stage(word) == stage);
        return last < 0 ? _way : _way[..(last + 1)];
    }

    private static string? Stage(JobWord word)
    {
        var parts = Parts().Matches(word.Value ?? "");
        return parts.Count > 1 ? parts[0].Value.ToUpperInvariant() : null;
    }

    private IEnumerable<JobWord> In(JobState state) => _words.Where(word => word.State == state);

    [GeneratedRegex("[A-Z]?[a-z0-9]+|[A-Z0-9]+")]
    private static partial Regex Parts();
}
