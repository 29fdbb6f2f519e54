using System.ComponentModel;

namespace JobKit;

/// <summary>What an answer that is no status means.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum FailureKind
{
    /// <summary>There is no such job.</summary>
    NotFound,

    /// <summary>The credential is missing, wrong or too weak.</summary>
    Denied,

    /// <summary>Asked too often.</summary>
    Throttled,

    /// <summary>The vendor cannot answer just now.</summary>
    Unavailable,

    /// <summary>The request is wrong.</summary>
    Invalid,

    /// <summary>Anything else that the vendor says.</summary>
    Vendor,
}
