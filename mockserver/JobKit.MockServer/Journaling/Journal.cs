namespace JobKit.MockServer;

/// <summary>What a session was asked and answered: the latest requests, and counters of all.</summary>
public sealed class Journal
{
    private readonly Lock _lock = new();
    private readonly JournalRecord?[] _ring;
    private readonly long[] _byStatus = new long[600];
    private readonly int _maxBytes;
    private readonly TimeProvider _time;
    private readonly long _began;
    private readonly Action<JournalRecord> _tell;
    private long _number;
    private long _first = 1;
    private long _cleared;
    private long _faulty;
    private long _bytes;

    internal Journal(MockServerOptions options, Action<JournalRecord> tell)
    {
        _ring = new JournalRecord?[Math.Max(options.JournalEntries, 1)];
        _maxBytes = options.JournalBytes;
        MaxBody = Math.Max(options.JournalBodyBytes, 0);
        _time = options.TimeProvider;
        _began = _time.GetTimestamp();
        _tell = tell;
    }

    /// <summary>What was counted since the journal was cleared.</summary>
    public JournalCounts Counts
    {
        get
        {
            lock (_lock)
            {
                return new JournalCounts
                {
                    Requests = _number - _cleared,
                    Forgotten = _first - 1 - _cleared,
                    Faulty = _faulty,
                    ByStatus = Enumerable.Range(0, _byStatus.Length).Where(status => _byStatus[status] > 0).ToDictionary(status => status, status => _byStatus[status]),
                };
            }
        }
    }

    /// <summary>How many bytes of one body are kept.</summary>
    internal int MaxBody { get; }

    internal TimeSpan Elapsed => _time.GetElapsedTime(_began);

    /// <summary>The remembered requests, the oldest first.</summary>
    /// <param name="filter">Which are meant; null: all.</param>
    /// <param name="limit">At most so many, the latest. Default: all.</param>
    public IReadOnlyList<JournalEntry> Read(JournalFilter? filter = null, int limit = int.MaxValue) =>
        Records(filter).TakeLast(Math.Max(limit, 0)).Select(record => record.ToEntry()).ToArray();

    /// <summary>How many of the remembered requests are meant.</summary>
    public int Count(JournalFilter filter) => Records(filter).Count;

    /// <summary>Holds the remembered requests against what is expected of a client.</summary>
    public Verification Verify(Expectations expectations)
    {
        ArgumentNullException.ThrowIfNull(expectations);
        return Verifier.Verify(expectations, Records);
    }

    /// <summary>How a client polled each job: how often, at what intervals, and whether it kept to what it was told.</summary>
    /// <param name="filter">Which requests are meant; null: all.</param>
    /// <param name="tolerance">How much earlier than told is not too early. Default: 50 ms.</param>
    public IReadOnlyList<PollingReport> Polling(JournalFilter? filter = null, TimeSpan? tolerance = null) =>
        PollingDiscipline.Of(Records(filter), tolerance ?? PollingDiscipline.Tolerance);

    /// <summary>Forgets all requests and begins to count anew; numbers go on.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            Array.Clear(_ring);
            Array.Clear(_byStatus);
            (_first, _cleared, _faulty, _bytes) = (_number + 1, _number, 0, 0);
        }
    }

    internal void Add(JournalRecord record)
    {
        lock (_lock)
        {
            record.Number = ++_number;
            if (_number - _first >= _ring.Length)
            {
                DropFirst();
            }

            _ring[_number % _ring.Length] = record;
            _bytes += record.Size;
            while (_bytes > _maxBytes && _first < _number)
            {
                DropFirst();
            }

            _byStatus[Math.Clamp(record.Status, 0, _byStatus.Length - 1)]++;
            _faulty += record.Fault is null ? 0 : 1;
        }

        _tell(record);
    }

    internal IReadOnlyList<JournalRecord> Records(JournalFilter? filter)
    {
        lock (_lock)
        {
            var found = new List<JournalRecord>();
            for (var number = _first; number <= _number; number++)
            {
                if (_ring[number % _ring.Length] is { } record && filter?.Takes(record) != false)
                {
                    found.Add(record);
                }
            }

            return found;
        }
    }

    private void DropFirst()
    {
        _bytes -= _ring[_first % _ring.Length]!.Size;
        _ring[_first % _ring.Length] = null;
        _first++;
    }
}
