using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// One job and how far it is. Each poll takes one step, under a lock of its own, so that parallel polls see each step once and
/// none is left out.
/// </summary>
internal sealed class JobLife
{
    private readonly Lock _lock = new();
    private Timeline _timeline;
    private Moment _moment;
    private bool _begun;
    private bool _hasStarted;

    public JobLife(Timeline timeline, DateTimeOffset now, bool isKeyed)
    {
        _timeline = timeline;
        _moment = Moment.At(now);
        IsKeyed = isKeyed;
        NoteStart(now);
    }

    /// <summary>Whether its answers show the state under the job's id, where the vendor has both shapes.</summary>
    public bool IsKeyed { get; }

    /// <summary>The word that this poll sees; the next one sees the word after it.</summary>
    public (JobWord Word, Moment Moment) Next(DateTimeOffset now)
    {
        lock (_lock)
        {
            if (_begun && _moment.Step < _timeline.Words.Count - 1)
            {
                MoveTo(_moment.Step + 1, now);
            }

            _begun = true;
            return Now();
        }
    }

    /// <summary>The word that the last poll saw; the first, where there was none.</summary>
    public (JobWord Word, Moment Moment) Peek()
    {
        lock (_lock)
        {
            return Now();
        }
    }

    /// <summary>Goes on along another timeline, unless the job is over. False where it is.</summary>
    public bool TryTurn(Func<JobWord, Timeline> choose, DateTimeOffset now)
    {
        lock (_lock)
        {
            var (word, _) = Now();
            if (word.IsOver)
            {
                return false;
            }

            _timeline = choose(word);
            MoveTo(0, now);
            _begun = false;
            return true;
        }
    }

    private (JobWord Word, Moment Moment) Now() => (_timeline.Words[_moment.Step], _moment);

    private void MoveTo(int step, DateTimeOffset now)
    {
        _moment = _moment with { Step = step, UpdatedAt = now };
        NoteStart(now);
    }

    private void NoteStart(DateTimeOffset now)
    {
        if (!_hasStarted && _timeline.Words[_moment.Step].State != JobState.Pending)
        {
            _hasStarted = true;
            _moment = _moment with { StartedAt = now };
        }
    }
}
