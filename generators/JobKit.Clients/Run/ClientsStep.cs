using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>Makes the clients of all vendors that changed since the last time, in one call of NSwag, and forgets those that are gone.</summary>
internal sealed class ClientsStep(ClientsFolder output, NSwagTool nswag, CompileCheck check)
{
    /// <summary>What is to be said, and whether the step has failed.</summary>
    public async Task<StepResult> RunAsync(IReadOnlyList<VendorRequest> requests)
    {
        var asked = requests.Where(request => request.Mode != TypedClientMode.None).DistinctBy(request => Naming.Pascal(request.Name)).ToList();
        output.Prepare(asked.Select(request => Naming.Pascal(request.Name)));
        var findings = new List<string>();
        var changed = new List<ChangedClient>();
        foreach (var request in asked)
        {
            if (await ChangeOfAsync(request, findings) is { } change)
            {
                changed.Add(change);
            }
        }

        if (changed.Count > 0)
        {
            if (nswag.WhatIsMissing is { } missing)
            {
                return new StepResult([$"JobKit.Clients: error JKC002: {missing}"], Failed: true);
            }

            findings.AddRange(await MakeAsync(changed));
        }

        output.WriteWithout(asked.Where(request => !output.HasClient(Naming.Pascal(request.Name))).Select(request => request.Name));
        return new StepResult(findings, Failed: false);
    }

    // What the files say is asked first, and what NSwag would get only where they say something new.
    private async Task<ChangedClient?> ChangeOfAsync(VendorRequest request, List<string> findings)
    {
        var type = Naming.Pascal(request.Name);
        var folder = await VendorFolders.ReadAsync(request);
        var inputs = $"{typeof(ClientsStep).Module.ModuleVersionId} {request.Mode} {VendorFolders.Fingerprint(folder)}";
        var known = output.StateOf(type);
        if (known?.Inputs != inputs)
        {
            if (VendorFolders.Describe(folder) is not { } vendor)
            {
                output.Forget(type, new ClientState(inputs, "", ""));
                return null;
            }

            var document = DescriptionBundler.Bundle(vendor, request.Mode == TypedClientMode.Mapped ? vendor.Called : null).ToJsonString();
            var state = new ClientState(inputs, ClientState.HashOf(document), "");
            if (known?.Document != state.Document)
            {
                return new ChangedClient(vendor, request.Mode, document, state);
            }

            known = known with { Inputs = inputs };
            output.Save(type, known);
        }

        if (known.Finding.Length > 0)
        {
            findings.Add(known.Finding);
        }

        return null;
    }

    private async Task<IEnumerable<string>> MakeAsync(IReadOnlyList<ChangedClient> changed)
    {
        var made = await nswag.RunAsync(output.RunFolder, changed);
        foreach (var client in changed.Where(client => made[client].Code is not null))
        {
            await output.WriteClientAsync(client.TypeName, ClientTidier.Tidy(made[client].Code!, client.Vendor));
        }

        var errors = await check.RunAsync(output.RunFolder, [.. changed.Where(client => made[client].Code is not null).Select(client => output.ClientOf(client.TypeName))]);
        var findings = new List<string>(check.Trouble is { } trouble ? [trouble] : []);
        foreach (var client in changed)
        {
            var fault = made[client].Fault ?? errors.GetValueOrDefault(output.ClientOf(client.TypeName));
            if (fault is null)
            {
                output.Save(client.TypeName, client.State);
                continue;
            }

            var finding = NoClientFinding.Of(client.Vendor, client.Mode, fault).ToString();
            findings.Add(finding);
            output.Forget(client.TypeName, client.State with { Finding = finding });
        }

        return findings;
    }
}
