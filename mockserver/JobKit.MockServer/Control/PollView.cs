namespace JobKit.MockServer;

/// <summary>The request that asks how a job is, as a client of the vendor sends it to this server.</summary>
/// <param name="Job">The job that it asks for (<c>acme:red/7</c>).</param>
/// <param name="Method">The method.</param>
/// <param name="Path">Path and query, session and vendor's base path included.</param>
/// <param name="Headers">Its headers; where the vendor asks for a secret, <c>any</c> stands for it.</param>
/// <param name="Body">Its body; null for none.</param>
internal sealed record PollView(string Job, string Method, string Path, IReadOnlyList<KeyValuePair<string, string>> Headers, string? Body);
