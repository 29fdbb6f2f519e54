namespace JobKit.Specs;

/// <summary>What can only be seen across vendors: two providers with one C# name (JK1012).</summary>
public static class CrossVendorRules
{
    /// <summary>The findings over all vendors of an assembly.</summary>
    public static IReadOnlyList<Finding> Check(IEnumerable<VendorReading> vendors) =>
        Check(vendors.SelectMany(vendor => vendor.Providers).Select(provider => (provider.Name, provider.File.Path)));

    /// <summary>The findings over all providers of an assembly, each with the path of its mapping file; the first of a name keeps it.</summary>
    public static IReadOnlyList<Finding> Check(IEnumerable<(string Name, string Path)> providers)
    {
        var findings = new FindingSink();
        foreach (var group in providers.GroupBy(provider => Naming.Pascal(provider.Name), StringComparer.Ordinal).Where(group => group.Key.Length > 0))
        {
            var first = group.First();
            foreach (var (name, path) in group.Skip(1))
            {
                findings.Add(new Finding(
                    "JK1012",
                    FindingSeverity.Error,
                    $"`{name}` and `{first.Name}` both become `{group.Key}` in C#; rename the folder or the mapping file of one.",
                    Location.Start(path),
                    name));
            }
        }

        return findings.Items;
    }
}
