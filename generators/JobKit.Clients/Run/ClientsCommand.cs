namespace JobKit.Clients;

/// <summary>The command line of the step: <c>--specs DIR --output DIR --nswag DLL [--skip VENDOR]…</c>.</summary>
internal static class ClientsCommand
{
    public static async Task<int> RunAsync(string[] arguments, TextWriter error)
    {
        var options = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        for (var index = 0; index + 1 < arguments.Length; index += 2)
        {
            if (!options.TryGetValue(arguments[index], out var values))
            {
                options.Add(arguments[index], values = []);
            }

            values.Add(arguments[index + 1]);
        }

        if (!options.TryGetValue("--specs", out var specs) || !options.TryGetValue("--output", out var output) || !options.TryGetValue("--nswag", out var nswag))
        {
            await error.WriteLineAsync("JobKit.Clients: error JKC001: --specs, --output and --nswag are needed.");
            return 2;
        }

        var step = new ClientsStep(specs[0], output[0], new NSwagTool(nswag[0]), new HashSet<string>(options.GetValueOrDefault("--skip", []), StringComparer.Ordinal));
        var problems = await step.RunAsync();
        foreach (var problem in problems)
        {
            await error.WriteLineAsync(problem);
        }

        return problems.Count == 0 ? 0 : 1;
    }
}
