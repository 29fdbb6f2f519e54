namespace JobKit.MockServer;

/// <summary>The jobs of a session, bounded together with those of the others: the one that was not asked for the longest is forgotten first.</summary>
/// <param name="budget">How many jobs there may be.</param>
internal sealed class JobStore(JobBudget budget)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<JobKey, LinkedListNode<(JobKey Key, JobLife Life)>> _jobs = [];
    private readonly LinkedList<(JobKey Key, JobLife Life)> _order = [];

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _jobs.Count;
            }
        }
    }

    /// <summary>The job's life; begun by <paramref name="begin"/> where it has none. Two that ask at once get the same.</summary>
    public JobLife GetOrBegin(JobKey key, Func<JobLife> begin) => GetOrBegin(key, begin, out _);

    /// <summary>The job's life; begun by <paramref name="begin"/> where it has none. Two that ask at once get the same, and one of them begins it.</summary>
    public JobLife GetOrBegin(JobKey key, Func<JobLife> begin, out bool isNew)
    {
        lock (_lock)
        {
            isNew = false;
            if (_jobs.TryGetValue(key, out var known))
            {
                if (known.Next is not null)
                {
                    _order.Remove(known);
                    _order.AddLast(known);
                }

                return known.Value.Life;
            }

            isNew = true;
            var life = begin();
            _jobs[key] = _order.AddLast((key, life));
            budget.Add(1);
            while (_jobs.Count > 1 && budget.IsExceeded)
            {
                _jobs.Remove(_order.First!.Value.Key);
                _order.RemoveFirst();
                budget.Add(-1);
            }

            return life;
        }
    }

    /// <summary>The job's life where it has one; null elsewhere.</summary>
    public JobLife? Find(JobKey key)
    {
        lock (_lock)
        {
            return _jobs.TryGetValue(key, out var known) ? known.Value.Life : null;
        }
    }

    /// <summary>Forgets a job; false where there is none.</summary>
    public bool Remove(JobKey key)
    {
        lock (_lock)
        {
            if (!_jobs.Remove(key, out var known))
            {
                return false;
            }

            _order.Remove(known);
            budget.Add(-1);
            return true;
        }
    }

    /// <summary>Forgets all jobs.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            budget.Add(-_jobs.Count);
            _jobs.Clear();
            _order.Clear();
        }
    }

    /// <summary>The provider's jobs, the latest first; of all providers where none is named.</summary>
    public IReadOnlyList<(JobKey Key, JobLife Life)> Latest(string? provider, int limit)
    {
        lock (_lock)
        {
            var found = new List<(JobKey, JobLife)>();
            for (var node = _order.Last; node is not null && found.Count < limit; node = node.Previous)
            {
                if (provider is null || node.Value.Key.Provider == provider)
                {
                    found.Add(node.Value);
                }
            }

            return found;
        }
    }
}
