namespace JobKit;

/// <summary>No provider of that name is registered.</summary>
public sealed class JobProviderNotRegisteredException(string provider, IEnumerable<string> registered)
    : ArgumentException($"No provider `{OneLine.Of(provider)}` is registered; there are: {string.Join(", ", registered.Order(StringComparer.Ordinal).DefaultIfEmpty("none"))}. A provider is registered by its Add method, or by a section `JobKit:{OneLine.Of(provider)}` in configuration.")
{
    /// <summary>The name that was asked for.</summary>
    public string Provider { get; } = provider;
}
