namespace JobKit;

/// <summary>Scheme, host and port (RFC 6454).</summary>
internal static class Origin
{
    public static bool IsSame(Uri left, Uri right) =>
        left.Scheme == right.Scheme && left.Port == right.Port && string.Equals(left.IdnHost, right.IdnHost, StringComparison.OrdinalIgnoreCase);
}
