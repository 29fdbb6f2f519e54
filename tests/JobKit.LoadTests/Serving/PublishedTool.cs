using System.Diagnostics;
using JobKit.TestKit;

namespace JobKit.LoadTests;

/// <summary>The tool as the container file has it: published for this platform, compiled ahead.</summary>
internal static class PublishedTool
{
    /// <summary>Its path.</summary>
    /// <exception cref="InvalidOperationException">It could not be published.</exception>
    public static async Task<string> MakeAsync(string folder)
    {
        var output = Path.Combine(folder, "tool");
        string[] arguments = ["publish", Path.Combine(RepoPaths.Root, "cli", "JobKit.Cli"), "-c", "Release", "--use-current-runtime", "--self-contained", "false", "-o", output, "--nologo", "-v", "q"];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments))!;
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? Path.Combine(output, "JobKit.Cli.dll") : throw new InvalidOperationException("The tool could not be published.");
    }
}
