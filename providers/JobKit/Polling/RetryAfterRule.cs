namespace JobKit;

/// <summary>What the vendor's Retry-After (RFC 9110) does to our own delay.</summary>
public enum RetryAfterRule
{
    /// <summary>The longer of the two counts.</summary>
    LongerOf,

    /// <summary>The vendor's counts where there is one.</summary>
    Prefer,

    /// <summary>Ours counts.</summary>
    Ignore,
}
