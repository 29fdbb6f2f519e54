namespace JobKit;

/// <summary>Where jitter comes from, for those who want the same every time.</summary>
/// <param name="Next">A number from 0 (included) to 1 (excluded).</param>
public sealed record JitterSource(Func<double> Next);
