namespace JobKit.MockServer;

/// <summary>How many jobs all sessions may hold together.</summary>
internal sealed class JobBudget(int capacity)
{
    private int _count;

    public bool IsExceeded => Volatile.Read(ref _count) > capacity;

    public int Count => Volatile.Read(ref _count);

    public void Add(int jobs) => Interlocked.Add(ref _count, jobs);
}
