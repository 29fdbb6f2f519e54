using JobKit.MockServer;
using JobKit.TestKit;

namespace JobKit.RealClientTests.Support;

/// <summary>One mock server over the repository's vendors, for all tests of a class.</summary>
public sealed class MockFixture : IAsyncLifetime
{
    /// <summary>The server.</summary>
    public MockServer.MockServer Server { get; private set; } = null!;

    /// <inheritdoc />
    public async Task InitializeAsync() => Server = await MockServer.MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs, Watch = false });

    /// <inheritdoc />
    public Task DisposeAsync() => Server.DisposeAsync().AsTask();
}
