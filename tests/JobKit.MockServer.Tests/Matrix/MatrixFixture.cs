using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests.Matrix;

/// <summary>One server with the invented vendors, for all tests of a class.</summary>
public sealed class MatrixFixture : IAsyncLifetime
{
    public MockServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, Replay = false });

    public Task DisposeAsync() => Server.DisposeAsync().AsTask();

    /// <summary>Puts a client through the cells of acme.</summary>
    internal Task<MatrixReport> RunAsync(TestClient client, params string[] faults) => RunAsync(client.RunAsync, new MatrixOptions { Faults = faults });

    internal Task<MatrixReport> RunAsync(Func<MatrixCell, CancellationToken, Task<string>> client, MatrixOptions options) =>
        Server.RunMatrixAsync(client, options with { Providers = ["acme"], Latency = TimeSpan.FromMilliseconds(20) });
}
