using System.Security.Cryptography;
using System.Text;

namespace JobKit.Clients;

/// <summary>Makes the clients of all vendors that changed since the last time, in one call of NSwag, and forgets those that are gone.</summary>
internal sealed class ClientsStep(string specs, string output, NSwagTool nswag, IReadOnlySet<string> skipped)
{
    /// <summary>What went wrong, a line each as compilers print it; empty when all is well.</summary>
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        Directory.CreateDirectory(output);
        var vendors = VendorDescriptions.Find(specs).Where(vendor => !skipped.Contains(vendor.Name)).ToList();
        RemoveOthers(vendors);
        var changed = vendors.Where(HasChanged).ToList();
        if (changed.Count == 0)
        {
            return [];
        }

        // NSwag takes every document of a folder in one go; only what changed lies there.
        var run = Path.Combine(output, "run");
        Directory.CreateDirectory(run);
        foreach (var vendor in changed)
        {
            await File.WriteAllTextAsync(PathOf(vendor, ".openapi.json"), DescriptionAdapter.Adapt(vendor.Root).ToJsonString());
            await File.WriteAllTextAsync(Path.Combine(run, vendor.TypeName + ".nswag"), NSwagDocument.Write(vendor, PathOf(vendor, ".openapi.json"), PathOf(vendor, ".raw.cs")));
        }

        var failure = await nswag.RunAsync(run);
        Directory.Delete(run, recursive: true);
        var problems = new List<string>();
        foreach (var vendor in changed)
        {
            var raw = PathOf(vendor, ".raw.cs");
            if (failure is not null || !File.Exists(raw))
            {
                problems.Add($"{vendor.File}(1,1): error JKC002: NSwag made no client of the description of `{vendor.Name}`. Set JobKitTypedClient to none for it; its provider works without. {failure}".TrimEnd());
                continue;
            }

            await File.WriteAllTextAsync(PathOf(vendor, "Client.g.cs"), ClientTidier.Tidy(await File.ReadAllTextAsync(raw), vendor));
            File.Delete(raw);
            await File.WriteAllTextAsync(PathOf(vendor, ".hash"), Hash(vendor));
        }

        return problems;
    }

    private bool HasChanged(VendorDescription vendor) =>
        !File.Exists(PathOf(vendor, "Client.g.cs")) || !File.Exists(PathOf(vendor, ".hash")) || File.ReadAllText(PathOf(vendor, ".hash")) != Hash(vendor);

    private void RemoveOthers(IReadOnlyList<VendorDescription> vendors)
    {
        var known = vendors.Select(vendor => vendor.TypeName).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(output))
        {
            var name = Path.GetFileName(file);
            if (!known.Any(vendor => name == vendor + "Client.g.cs" || name.StartsWith(vendor + ".", StringComparison.Ordinal)) && name != "stamp")
            {
                File.Delete(file);
            }
        }
    }

    private string PathOf(VendorDescription vendor, string ending) => Path.Combine(output, vendor.TypeName + ending);

    // The step itself is part of what a client is made of.
    private static string Hash(VendorDescription vendor) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(typeof(ClientsStep).Module.ModuleVersionId + vendor.Text)));
}
