namespace JobKit.MockServer;

/// <summary>The faults of one session, in the order in which they were added: the first is outermost.</summary>
public sealed class SessionFaults
{
    /// <summary>How many faults a session may have.</summary>
    internal const int Most = 100;

    private readonly Lock _lock = new();
    private readonly int _seed;
    private FaultState[] _active = [];
    private int _count;

    internal SessionFaults(int seed) => _seed = seed;

    /// <summary>All faults and what they did so far.</summary>
    public IReadOnlyList<ActiveFault> Active => Volatile.Read(ref _active).Select(fault => fault.Shown).ToArray();

    internal FaultState[] States => Volatile.Read(ref _active);

    /// <summary>Adds a fault.</summary>
    /// <param name="rule">What goes wrong, and with which requests.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="ArgumentException">There is no such kind, or a parameter is out of range.</exception>
    /// <exception cref="InvalidOperationException">The session has 100 faults already.</exception>
    public string Add(FaultRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (FaultKinds.Problem(rule.Fault) is { } problem)
        {
            throw new ArgumentException(problem, nameof(rule));
        }

        if (rule.Share is not (>= 0 and <= 1) || rule.After < 0 || rule.Times < 0)
        {
            throw new ArgumentException("'share' is between 0 and 1; 'after' and 'times' are not negative.", nameof(rule));
        }

        lock (_lock)
        {
            if (_active.Length >= Most)
            {
                throw new InvalidOperationException($"The session has {Most} faults already; remove one first.");
            }

            var number = ++_count;
            var id = $"fault-{number}";
            Volatile.Write(ref _active, [.. _active, new FaultState(id, rule, _seed, number)]);
            return id;
        }
    }

    /// <summary>Adds a fault that hits every request.</summary>
    /// <param name="kind">The kind (<c>unavailable</c>).</param>
    /// <returns>Its id.</returns>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public string Add(string kind) => Add(new FaultRule { Fault = new FaultSettings { Kind = kind } });

    /// <summary>Removes a fault; false where there is none of that id.</summary>
    public bool Remove(string id)
    {
        lock (_lock)
        {
            var left = _active.Where(fault => fault.Id != id).ToArray();
            var isRemoved = left.Length < _active.Length;
            Volatile.Write(ref _active, left);
            return isRemoved;
        }
    }

    /// <summary>Removes all.</summary>
    public void Clear() => Volatile.Write(ref _active, []);
}
