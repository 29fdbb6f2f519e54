using System.CommandLine;
using JobKit.MockServer;

namespace JobKit.Cli.Commands;

/// <summary><c>jobkit mock [--specs DIR] [--port N]</c>: plays the vendors until it is stopped.</summary>
internal static class MockCommand
{
    public static Command Create()
    {
        var specs = SpecsOption.Create();
        var port = new Option<int>("--port") { Description = "The loopback port; 0 takes a free one.", DefaultValueFactory = _ => 4010 };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError("--port is a number from 0 to 65535.");
            }
        });

        var command = new Command("mock", "Plays the vendors on loopback until it is stopped.") { specs, port };
        command.SetAction((parsed, cancellation) => RunAsync(
            SpecsOption.Resolve(parsed.GetValue(specs)),
            parsed.GetValue(port),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string specs, int port, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (!Directory.Exists(specs))
        {
            await error.WriteLineAsync($"There is no folder '{specs}'. Name the folder that holds the vendor folders.");
            return ExitCodes.Refused;
        }

        await using var mock = await MockServer.MockServer.StartAsync(new MockServerOptions { SpecsDirectory = specs, Port = port }, cancellation);
        foreach (var finding in mock.Findings)
        {
            await error.WriteLineAsync(finding.ToString());
        }

        await WriteAddressesAsync(mock, output);
        await WaitForStopAsync(cancellation);
        return ExitCodes.Success;
    }

    private static async Task WriteAddressesAsync(MockServer.MockServer mock, TextWriter output)
    {
        await output.WriteLineAsync($"""
            The mock server runs. Press Ctrl+C to stop it.

            See it    {mock.BaseAddress}

            Base addresses for the vendors' clients (any key will do):

            """);
        var width = mock.Providers.Select(provider => provider.Length).DefaultIfEmpty(0).Max();
        foreach (var provider in mock.Providers)
        {
            await output.WriteLineAsync($"  {provider.PadRight(width)}  {mock.AddressOf(provider)}");
        }
    }

    private static async Task WaitForStopAsync(CancellationToken cancellation)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellation.Register(stopped.SetResult);
        await stopped.Task;
    }
}
