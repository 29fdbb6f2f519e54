using System.CommandLine;
using JobKit.Cli.Demo;
using Spectre.Console;

namespace JobKit.Cli.Commands;

/// <summary><c>jobkit demo [--fail]</c>: a job of every provider, from created to over, on a mock server of its own.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var specs = SpecsOption.Create();
        var fail = new Option<bool>("--fail") { Description = "Lets some jobs end otherwise than well." };
        var command = new Command("demo", "Starts the mock server on a free loopback port and watches one job of every provider to its end.") { specs, fail };
        command.SetAction((parsed, cancellation) => RunAsync(
            SpecsOption.Resolve(parsed.GetValue(specs)), parsed.GetValue(fail), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string specs, bool fail, TextWriter output, CancellationToken cancellation)
    {
        await using var demo = await DemoRun.StartAsync(specs, fail, cancellation);
        IDemoView view = Console.IsOutputRedirected ? new PlainView(output) : new LiveTableView(AnsiConsole.Console);
        var rows = await demo.WatchAsync(view, cancellation);

        var astray = demo.Astray(rows);
        foreach (var sentence in astray)
        {
            await output.WriteLineAsync(sentence);
        }

        await output.WriteLineAsync(astray.Count == 0 ? $"{rows.Count} jobs ended as expected." : $"{astray.Count} of {rows.Count} jobs did not end as expected.");
        return astray.Count == 0 ? ExitCodes.Success : ExitCodes.Failure;
    }
}
