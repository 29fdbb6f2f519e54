namespace JobKit.MockServer;

/// <summary>What all sessions of a server share.</summary>
internal sealed class ServerParts(MockServerOptions options)
{
    private IReadOnlyList<PlayedProvider> _providers = [];

    public MockServerOptions Options => options;

    public JobBudget Budget { get; } = new(options.MaxJobs);

    public EventHub Events { get; } = new();

    /// <summary>The server's own address; known once it listens.</summary>
    public Uri BaseAddress { get; set; } = new("http://localhost/");

    /// <summary>What is played; replaced as a whole when the folders were read again.</summary>
    public IReadOnlyList<PlayedProvider> Providers
    {
        get => Volatile.Read(ref _providers);
        set => Volatile.Write(ref _providers, value);
    }
}
