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
        if (compiler is null || files.Count == 0)
        {
            return new Dictionary<string, string>();
        }

        Directory.CreateDirectory(folder);
        var response = Path.Combine(folder, "check.rsp");
        await File.WriteAllLinesAsync(response,
        [
            "/nologo", "/nostdlib+", "/target:library", "/nullable:enable", "/langversion:latest", "/warnaserror:CS8785", $"/out:\"{Path.Combine(folder, "check.dll")}\"",
            .. references.Select(reference => $"/reference:\"{reference}\""),
            .. analyzers.Select(analyzer => $"/analyzer:\"{analyzer}\""),
            .. files.Select(file => $"\"{file}\""),
        ]);
        var (exitCode, output) = await DotNet.RunAsync(folder, compiler, "/noconfig", "@" + response);
        Directory.Delete(folder, recursive: true);
        var errors = ErrorsOf(output, files);
        Trouble = exitCode != 0 && errors.Count == 0 ? $"JobKit.Clients: warning JKC004: The typed clients were not checked before the build, since the compiler says: {output.Trim().Split('\n')[0].Trim()}" : null;
        return errors;
    }

    private static Dictionary<string, string> ErrorsOf(string output, IReadOnlyList<string> files)
    {
        var errors = Error().Matches(output).ToLookup(match => match.Groups["file"].Value, match => match.Groups["text"].Value.Trim());
        return files.Where(errors.Contains).ToDictionary(file => file, file => errors[file].Distinct().Count() is var count and > 1 ? $"{errors[file].First()} (and {count - 1} more)" : errors[file].First());
    }

    [GeneratedRegex(@"^(?<file>[^\n]+?)\(\d+,\d+\): error (?<text>[^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex Error();
}
