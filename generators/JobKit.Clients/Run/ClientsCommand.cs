namespace JobKit.Clients;

/// <summary>
/// The command line of the step: <c>--vendors FILE --output DIR --nswag DLL [--compiler DLL] [--references FILE] [--analyzer DLL]…</c>. The vendors' file
/// holds a line <c>mode folder</c> a vendor, the references' file a path a line; lines that begin with <c>#</c> are skipped.
/// </summary>
internal static class ClientsCommand
{
    public static async Task<int> RunAsync(string[] arguments, TextWriter error)
    {
        var options = arguments.Chunk(2).Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        if (options["--vendors"].FirstOrDefault() is not { } vendors || options["--output"].FirstOrDefault() is not { } output || options["--nswag"].FirstOrDefault() is not { } nswag)
        {
            await error.WriteLineAsync("JobKit.Clients: error JKC001: --vendors, --output and --nswag are needed.");
            return 2;
        }

        var requests = new List<VendorRequest>();
        foreach (var line in await LinesAsync(vendors))
        {
            if (VendorRequest.Parse(line) is not { } request)
            {
                await error.WriteLineAsync($"JobKit.Clients: error JKC001: `{line}` is no vendor: write a mode (all, mapped or none) and its folder.");
                return 2;
            }

            requests.Add(request);
        }

        var references = options["--references"].FirstOrDefault() is { } file ? await LinesAsync(file) : [];
        var compiler = options["--compiler"].FirstOrDefault(File.Exists);
        var step = new ClientsStep(new ClientsFolder(output), new NSwagTool(nswag), new CompileCheck(compiler, references, [.. options["--analyzer"]]));
        var result = await step.RunAsync(requests);
        foreach (var line in result.Lines)
        {
            await error.WriteLineAsync(line);
        }

        return result.Failed ? 1 : 0;
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(string file) =>
        [.. (await File.ReadAllLinesAsync(file)).Where(line => line.Length > 0 && !line.StartsWith('#'))];
}
