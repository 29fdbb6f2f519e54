using System.CommandLine;
using System.Net.Sockets;
using JobKit.Cli.Matrix;
using JobKit.Cli.Mock;
using JobKit.MockServer;
using JobKit.Specs;
using Microsoft.AspNetCore.Connections;

namespace JobKit.Cli.Commands;

/// <summary>
/// <c>jobkit mock [--specs DIR] [--port N] [--host ADDRESS] [--lenient] [--verify] [--matrix -- command …]</c>: plays the vendors until it is stopped, or replays
/// their documented examples, or puts a client through every state and fault, and says how it went.
/// </summary>
internal static class MockCommand
{
    public static Command Create()
    {
        var specs = SpecsOption.Create();
        var listen = new ListenOptions();
        var lenient = new Option<bool>("--lenient") { Description = "Lets requests pass that a strict vendor would refuse, and only notes what is wrong with them." };
        var verify = new Option<bool>("--verify") { Description = "Only replays every documented example, compares it byte for byte and prints a receipt. Exit code 1 where one differs." };
        var command = new Command("mock", "Plays the vendors until it is stopped.") { specs, lenient, verify };
        listen.AddTo(command);
        var matrix = new MatrixArguments();
        matrix.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var (address, port) = listen.Read(parsed);
            return RunAsync(
                SpecsOption.Resolve(parsed.GetValue(specs)),
                new MockServerOptions { Address = address, Port = port, Lenient = parsed.GetValue(lenient) },
                parsed.GetValue(verify),
                matrix.Read(parsed),
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error,
                cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(string specs, MockServerOptions options, bool isVerified, MatrixRequest? matrix, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (!Directory.Exists(specs))
        {
            await error.WriteLineAsync($"There is no folder '{specs}'. Name the folder that holds the vendor folders.");
            return ExitCodes.Refused;
        }

        try
        {
            // Listens on a port that nobody knows of: neither a replay nor a matrix needs another.
            var own = new MockServerOptions { SpecsDirectory = specs, Lenient = options.Lenient, Replay = false, Watch = false };
            return isVerified ? await VerifyAsync(own with { Lenient = false }, output, error, cancellation)
                : matrix is not null ? await MatrixCommandRun.RunAsync(matrix, own, output, error, cancellation)
                : await PlayAsync(options with { SpecsDirectory = specs }, output, error, cancellation);
        }
        catch (Exception problem) when (problem is SocketException or IOException { InnerException: AddressInUseException })
        {
            await error.WriteLineAsync($"{problem.Message.TrimEnd('.')}. Another --port may be free; 0 takes one that is, and --host takes an address of this machine.");
            return ExitCodes.Refused;
        }
    }

    private static async Task<int> PlayAsync(MockServerOptions options, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        await using var mock = await MockServer.MockServer.StartAsync(options, cancellation);
        var findings = mock.Findings;
        foreach (var finding in findings)
        {
            await error.WriteLineAsync(finding.ToString());
        }

        await WriteAddressesAsync(mock, output);
        await mock.Replayed;
        foreach (var finding in mock.Findings.Skip(findings.Count))
        {
            await error.WriteLineAsync(finding.ToString());
        }

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

    private static async Task<int> VerifyAsync(MockServerOptions options, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        await using var mock = await MockServer.MockServer.StartAsync(options, cancellation);
        foreach (var finding in mock.Findings)
        {
            await error.WriteLineAsync(finding.ToString());
        }

        var receipt = await mock.ReplayAsync(cancellation);
        ReceiptText.Write(receipt, output);
        return receipt.Passed && mock.Findings.All(finding => finding.Severity != FindingSeverity.Error) ? ExitCodes.Success : ExitCodes.Failure;
    }

    private static async Task WaitForStopAsync(CancellationToken cancellation)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellation.Register(stopped.SetResult);
        await stopped.Task;
    }
}
