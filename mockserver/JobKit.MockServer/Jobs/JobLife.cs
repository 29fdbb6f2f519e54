using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// One job and how far it is. Each move is made under a lock of its own, so that parallel polls see each step once and none is
/// left out.
/// </summary>
internal sealed class JobLife
{
    private static readonly TimeSpan ShortRetry = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private Timeline _timeline;
    private ScenarioDrive _drive;
    private Moment _moment;
    private DateTimeOffset _since;
    private int _polls;
    private JobWord? _said;
    private bool _hasStarted;
    private bool _hasNews;

    public JobLife(Timeline timeline, DateTimeOffset now, bool isKeyed, ScenarioDrive drive = ScenarioDrive.Polls)
    {
        (_timeline, _drive, _moment, _since) = (timeline, timeline.Drive ?? drive, Moment.At(now), now);
        IsKeyed = isKeyed;
        Arrive(0, now);
    }

    /// <summary>Whether its answers show the state under the job's id, where the vendor has both shapes.</summary>
    public bool IsKeyed { get; }

    /// <summary>What names it in its session.</summary>
    public JobKey Key { get; init; }

    /// <summary>The provider that its timeline was made for; another after its folder was read again.</summary>
    public PlayedProvider? Provider { get; set; }

    public Timeline Timeline
    {
        get
        {
            lock (_lock)
            {
                return _timeline;
            }
        }
    }

    public ScenarioDrive Drive
    {
        get
        {
            lock (_lock)
            {
                return _drive;
            }
        }
    }

    /// <summary>What this poll sees; where polls drive, the next one sees what comes after it.</summary>
    public JobGlance Next(DateTimeOffset now)
    {
        lock (_lock)
        {
            var before = _moment.Step;
            CatchUp(now);
            if (_drive == ScenarioDrive.Polls)
            {
                if (_polls >= _timeline.Steps[_moment.Step].Polls && _moment.Step < Last)
                {
                    Arrive(_moment.Step + 1, now);
                }

                _polls++;
            }

            return Glance(now, before);
        }
    }

    /// <summary>Where it is; nothing moves but what time has moved.</summary>
    public JobGlance Peek(DateTimeOffset now)
    {
        lock (_lock)
        {
            var before = _moment.Step;
            CatchUp(now);
            return Glance(now, before);
        }
    }

    /// <summary>Whether time has moved it since this was last asked, whoever else has looked in between.</summary>
    public bool TakeNews(DateTimeOffset now)
    {
        lock (_lock)
        {
            CatchUp(now);
            var hadNews = _hasNews;
            _hasNews = false;
            return hadNews;
        }
    }

    /// <summary>The step that the next poll would see.</summary>
    public TimelineStep Coming(DateTimeOffset now)
    {
        lock (_lock)
        {
            CatchUp(now);
            var isDone = _drive == ScenarioDrive.Polls && _polls >= _timeline.Steps[_moment.Step].Polls;
            return _timeline.Steps[Math.Min(_moment.Step + (isDone ? 1 : 0), Last)];
        }
    }

    /// <summary>Moves it on, whatever drives it; at the last step it stays.</summary>
    public JobGlance Step(int steps, DateTimeOffset now)
    {
        lock (_lock)
        {
            var before = _moment.Step;
            CatchUp(now);
            for (var step = 0; step < steps && _moment.Step < Last; step++)
            {
                Arrive(_moment.Step + 1, now);
            }

            return Glance(now, before);
        }
    }

    /// <summary>Goes on along another timeline, from its beginning.</summary>
    public void Turn(Timeline timeline, ScenarioDrive drive, DateTimeOffset now)
    {
        lock (_lock)
        {
            Follow(timeline, timeline.Drive ?? drive, now);
        }
    }

    /// <summary>Goes on along another timeline, unless the job is over. False where it is.</summary>
    public bool TryTurn(Func<JobWord?, Timeline> choose, DateTimeOffset now)
    {
        lock (_lock)
        {
            CatchUp(now);
            if (_said?.IsOver == true)
            {
                return false;
            }

            Follow(choose(_said), _drive, now);
            return true;
        }
    }

    /// <summary>Goes on at the same place of a timeline that was made anew.</summary>
    public void Rebase(Timeline timeline, PlayedProvider provider)
    {
        lock (_lock)
        {
            _timeline = timeline;
            _moment = _moment with { Step = Math.Min(_moment.Step, Last) };
            Provider = provider;
        }
    }

    private int Last => _timeline.Steps.Count - 1;

    private JobGlance Glance(DateTimeOffset now, int before)
    {
        var step = _timeline.Steps[_moment.Step];
        return new JobGlance(step, _moment, before != _moment.Step, step.RetryAfter ?? Rest(step, now));
    }

    // Where time drives, a throttled client is told when it will be over.
    private TimeSpan? Rest(TimelineStep step, DateTimeOffset now) => step.Outcome is not (OutcomeKind.Throttled or OutcomeKind.Unavailable) ? null
        : _drive == ScenarioDrive.Time && _moment.Step < Last ? TimeSpan.FromTicks(Math.Max((_since + step.Lasts - now).Ticks, TimeSpan.TicksPerSecond)) : ShortRetry;

    private void Follow(Timeline timeline, ScenarioDrive drive, DateTimeOffset now)
    {
        (_timeline, _drive) = (timeline, drive);
        Arrive(0, now);
    }

    private void CatchUp(DateTimeOffset now)
    {
        var before = _moment.Step;
        if (_drive == ScenarioDrive.AtOnce)
        {
            while (_moment.Step < Last)
            {
                Arrive(_moment.Step + 1, now);
            }
        }

        while (_drive == ScenarioDrive.Time && _moment.Step < Last && now - _since >= _timeline.Steps[_moment.Step].Lasts)
        {
            Arrive(_moment.Step + 1, _since + _timeline.Steps[_moment.Step].Lasts);
        }

        _hasNews |= _moment.Step != before;
    }

    // Answers that are no status change nothing about the job: its times stay.
    private void Arrive(int step, DateTimeOffset at)
    {
        (_moment, _since, _polls) = (_moment with { Step = step }, at, 0);
        if (_timeline.Steps[step] is { Outcome: null } arrived)
        {
            _moment = _said is not null && arrived.Word == _said ? _moment : _moment with { UpdatedAt = at };
            _said = arrived.Word ?? _said;
            if (!_hasStarted && arrived.State != JobState.Pending)
            {
                _hasStarted = true;
                _moment = _moment with { StartedAt = at };
            }
        }
    }
}
