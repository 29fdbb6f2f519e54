namespace JobKit.MockServer;

/// <summary>A fault at work: counts requests and decides which it hits. Of the same seed and the same requests, always the same.</summary>
internal sealed class FaultState(string id, FaultRule rule, int seed, int number)
{
    private readonly ulong _seed = Mix(((ulong)(uint)(rule.Seed ?? seed) << 32) | (uint)(rule.Seed is null ? number : 0));
    private long _matched;
    private long _hit;

    public string Id => id;

    public FaultRule Rule => rule;

    public RateWindow Limits { get; } = new();

    public ActiveFault Shown => new(id, rule, Interlocked.Read(ref _matched), Interlocked.Read(ref _hit));

    /// <summary>Whether it hits the request that matched, and a random number for it.</summary>
    public bool Hits(out double random)
    {
        var count = (ulong)Interlocked.Increment(ref _matched);
        random = Even(Mix(_seed + (count * 2)));
        if (count <= (ulong)rule.After || Even(Mix(_seed + (count * 2) + 1)) >= rule.Share)
        {
            return false;
        }

        if (Interlocked.Increment(ref _hit) <= (rule.Times ?? long.MaxValue))
        {
            return true;
        }

        Interlocked.Decrement(ref _hit);
        return false;
    }

    private static double Even(ulong bits) => (bits >> 11) * (1.0 / (1UL << 53));

    // SplitMix64's last step: neighbours in give strangers out.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
