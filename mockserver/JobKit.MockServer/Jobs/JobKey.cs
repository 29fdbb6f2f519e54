namespace JobKit.MockServer;

/// <summary>What names a job on this server.</summary>
/// <param name="Provider">The provider's name.</param>
/// <param name="Key">The key fields in order, encoded and joined by <c>/</c>, so that no two keys are one text.</param>
internal readonly record struct JobKey(string Provider, string Key)
{
    public static JobKey Of(string provider, IEnumerable<string> fields) => new(provider, string.Join('/', fields.Select(Uri.EscapeDataString)));
}
