using System.CommandLine;

namespace JobKit.Cli.Tests;

/// <summary>Runs a command in process, as a shell would.</summary>
internal static class CommandLine
{
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(Command command, params string[] arguments)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var exitCode = await new RootCommand { command }
            .Parse([command.Name, .. arguments])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (exitCode, output.ToString(), error.ToString());
    }
}
