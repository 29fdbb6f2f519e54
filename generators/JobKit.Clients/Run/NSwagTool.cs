using System.Diagnostics;

namespace JobKit.Clients;

/// <summary>Calls NSwag.</summary>
internal sealed class NSwagTool(string path)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Runs it over all documents of a folder, in one process; what it said where it failed, else null.</summary>
    public async Task<string?> RunAsync(string folder)
    {
        if (!File.Exists(path))
        {
            return $"There is no NSwag at '{path}'; the property NSwagToolPath names another.";
        }

        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.ArgumentList.Add(Path.GetFullPath(path));
        start.ArgumentList.Add("run");
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Limit);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode == 0 ? null : LastLines($"{await output}\n{await error}");
    }

    private static string LastLines(string text) =>
        string.Join(" ", text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith("at ", StringComparison.Ordinal)).TakeLast(4));
}
