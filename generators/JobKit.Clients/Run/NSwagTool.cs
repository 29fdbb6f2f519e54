namespace JobKit.Clients;

/// <summary>Calls NSwag.</summary>
internal sealed class NSwagTool(string path)
{
    /// <summary>One sentence where NSwag cannot be called at all; else null.</summary>
    public string? WhatIsMissing => File.Exists(path)
        ? null
        : $"There is no NSwag at '{path}': set the property NSwagToolPath to a dotnet-nswag.dll, or JobKitTypedClient to none, which needs neither NSwag nor Node.";

    /// <summary>
    /// Makes clients in one process. Where a document ends it, those that were not made are tried one by one, so that each answers for itself.
    /// </summary>
    public async Task<IReadOnlyDictionary<ChangedClient, MadeClient>> RunAsync(string folder, IReadOnlyList<ChangedClient> clients)
    {
        var made = await RunOnceAsync(folder, clients);
        if (clients.Count > 1)
        {
            foreach (var client in clients.Where(client => made[client].Code is null))
            {
                made[client] = (await RunOnceAsync(folder, [client]))[client];
            }
        }

        return made;
    }

    private async Task<Dictionary<ChangedClient, MadeClient>> RunOnceAsync(string folder, IReadOnlyList<ChangedClient> clients)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        foreach (var client in clients)
        {
            var document = Path.Combine(folder, client.TypeName + ".json");
            await File.WriteAllTextAsync(document, client.Document);
            await File.WriteAllTextAsync(Path.Combine(folder, client.TypeName + ".nswag"), NSwagDocument.Write(client.Vendor, document, CodeOf(folder, client)));
        }

        var (exitCode, output) = await DotNet.RunAsync(folder, Path.GetFullPath(path), "run");
        var made = new Dictionary<ChangedClient, MadeClient>();
        foreach (var client in clients)
        {
            var code = CodeOf(folder, client);
            made.Add(client, File.Exists(code) ? new MadeClient(await File.ReadAllTextAsync(code), null) : new MadeClient(null, Reason(output, exitCode)));
        }

        Directory.Delete(folder, recursive: true);
        return made;
    }

    private static string CodeOf(string folder, ChangedClient client) => Path.Combine(folder, client.TypeName + ".cs");

    // NSwag prints a banner, then the exception with its stack.
    private static string Reason(string output, int exitCode)
    {
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith("at ", StringComparison.Ordinal)).ToList();
        return lines.FirstOrDefault(line => line.Contains("Exception", StringComparison.Ordinal) || line.Contains("overflow", StringComparison.OrdinalIgnoreCase))
            ?? (lines.Count > 0 ? lines[^1] : $"it ended with exit code {exitCode} and said nothing.");
    }
}
