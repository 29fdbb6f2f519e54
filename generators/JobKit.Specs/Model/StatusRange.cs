namespace JobKit.Specs;

/// <summary>HTTP statuses from one to another, both included.</summary>
public sealed record StatusRange(int From, int To)
{
    /// <summary>Whether the status lies within.</summary>
    public bool Contains(int status) => status >= From && status <= To;
}
