namespace JobKit.MockServer;

/// <summary>The jobs of the server, bounded: the one that was not asked for the longest is forgotten first.</summary>
internal sealed class JobStore(int capacity)
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
    public JobLife GetOrBegin(JobKey key, Func<JobLife> begin)
    {
        lock (_lock)
        {
            if (_jobs.TryGetValue(key, out var known))
            {
                _order.Remove(known);
                _order.AddLast(known);
                return known.Value.Life;
            }

            var life = begin();
            _jobs[key] = _order.AddLast((key, life));
            while (_jobs.Count > capacity)
            {
                _jobs.Remove(_order.First!.Value.Key);
                _order.RemoveFirst();
            }

            return life;
        }
    }

    /// <summary>The provider's jobs, the latest first.</summary>
    public IReadOnlyList<(JobKey Key, JobLife Life)> Latest(string provider, int limit)
    {
        lock (_lock)
        {
            var found = new List<(JobKey, JobLife)>();
            for (var node = _order.Last; node is not null && found.Count < limit; node = node.Previous)
            {
                if (node.Value.Key.Provider == provider)
                {
                    found.Add(node.Value);
                }
            }

            return found;
        }
    }
}
