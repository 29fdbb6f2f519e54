namespace JobKit.MockServer;

/// <summary>A request as a client would send it.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">Path and query, percent-encoded.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body; empty for none.</param>
internal sealed record ReplayRequest(string Method, string Target, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    /// <summary>The same with a header more.</summary>
    public ReplayRequest With(string name, string value) => this with { Headers = [.. Headers, new(name, value)] };
}
