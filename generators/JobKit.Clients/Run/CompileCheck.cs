using System.Text.RegularExpressions;

namespace JobKit.Clients;

/// <summary>
/// Compiles clients before the project's own compiler sees them: an error in a file that nobody wrote must not end the build of those who did
/// nothing wrong. The compiler is the SDK's, the references are the project's.
/// </summary>
/// <param name="compiler">The <c>csc.dll</c>; null: nothing is checked.</param>
/// <param name="references">The reference assemblies.</param>
/// <param name="analyzers">The generators that clients need: System.Text.Json's.</param>
internal sealed partial class CompileCheck(string? compiler, IReadOnlyList<string> references, IReadOnlyList<string> analyzers)
{
    /// <summary>What is to be said where the compiler could not do its work at all; else null.</summary>
    public string? Trouble { get; private set; }

    /// <summary>The first error of every file that has some, by the file's path.</summary>
    public async Task<IReadOnlyDictionary<string, string>> RunAsync(string folder, IReadOnlyList<string> files)
    {
        var faults = new Dictionary<string, string>();
        var open = files.ToList();
        while (compiler is not null && open.Count > 0)
        {
            var (exitCode, output) = await CompileAsync(compiler, folder, open);
            var errors = ErrorsOf(output, open);
            if (exitCode != 0 && errors.Count == 0)
            {
                Trouble = $"JobKit.Clients: warning JKC004: The typed clients were not checked before the build, since the compiler says: {output.Trim().Split('\n')[0].Trim()}";
            }

            // Where System.Text.Json's generator stumbles over one file it makes nothing for any, and all of them lack it: those with faults of their own are to blame.
            var own = errors.Where(error => !IsFollowUp(error.Value)).ToList();
            foreach (var (file, error) in own.Count > 0 ? own : [.. errors])
            {
                faults[file] = error;
                open.Remove(file);
            }

            if (errors.Count == 0 || own.Count == 0 || own.Count == errors.Count)
            {
                break;
            }
        }

        return faults;
    }

    private async Task<(int ExitCode, string Output)> CompileAsync(string csc, string folder, IReadOnlyList<string> files)
    {
        Directory.CreateDirectory(folder);
        var response = Path.Combine(folder, "check.rsp");
        await File.WriteAllLinesAsync(response,
        [
            "/nologo", "/nostdlib+", "/target:library", "/nullable:enable", "/langversion:latest", "/warnaserror:CS8785", $"/out:\"{Path.Combine(folder, "check.dll")}\"",
            .. references.Select(reference => $"/reference:\"{reference}\""),
            .. analyzers.Select(analyzer => $"/analyzer:\"{analyzer}\""),
            .. files.Select(file => $"\"{file}\""),
        ]);
        var said = await DotNet.RunAsync(folder, csc, "/noconfig", "@" + response);
        Directory.Delete(folder, recursive: true);
        return said;
    }

    private static bool IsFollowUp(string error) => error.StartsWith("CS0534", StringComparison.Ordinal);

    private static Dictionary<string, string> ErrorsOf(string output, IReadOnlyList<string> files)
    {
        var errors = Error().Matches(output).ToLookup(match => match.Groups["file"].Value, match => match.Groups["text"].Value.Trim());
        return files.Where(errors.Contains).ToDictionary(file => file, file => errors[file].Distinct().Count() is var count and > 1 ? $"{errors[file].First()} (and {count - 1} more)" : errors[file].First());
    }

    [GeneratedRegex(@"^(?<file>[^\n]+?)\(\d+,\d+\): error (?<text>[^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex Error();
}
