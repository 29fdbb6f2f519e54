using System.ComponentModel;

namespace JobKit.Decoding;

/// <summary>What an HTTP status means where the mapping does not say.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FailureKinds
{
    /// <summary>The default for a status.</summary>
    public static FailureKind Of(int statusCode) => statusCode switch
    {
        401 or 403 => FailureKind.Denied,
        404 or 410 => FailureKind.NotFound,
        429 => FailureKind.Throttled,
        408 or >= 500 => FailureKind.Unavailable,
        400 or 422 => FailureKind.Invalid,
        _ => FailureKind.Vendor,
    };
}
