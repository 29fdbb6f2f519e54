using System.Diagnostics;
using JobKit.MockServer;
using JobKit.TestKit;

namespace JobKit.LoadTests;

/// <summary>A mock server in a process of its own, so that its memory is nobody else's.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>The memory that it holds, in megabytes.</summary>
    public long Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024 / 1024;
        }
    }

    public bool IsAlive => !_process.HasExited;

    /// <summary>Plays the vendors of the repository until somebody writes a line.</summary>
    public static async Task ServeAsync(int maxConnections)
    {
        await using var mock = await MockServer.MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs, MaxConnections = maxConnections });
        await Console.Out.WriteLineAsync(mock.BaseAddress.ToString());
        await Console.In.ReadLineAsync();
    }

    public static async Task<ServerProcess> StartAsync(int maxConnections)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ServerProcess).Assembly.Location, "serve", $"{maxConnections}"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        return new ServerProcess(process, new Uri((await process.StandardOutput.ReadLineAsync())!));
    }

    public async ValueTask DisposeAsync()
    {
        await _process.StandardInput.WriteLineAsync();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
