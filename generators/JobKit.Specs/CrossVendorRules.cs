namespace JobKit.Specs;

/// <summary>What can only be seen across vendors: two providers with one C# name (JK1012).</summary>
public static class CrossVendorRules
{
    /// <summary>The findings over all vendors of an assembly.</summary>
    public static IReadOnlyList<Finding> Check(IEnumerable<VendorReading> vendors)
    {
        var findings = new FindingSink();
        foreach (var group in vendors.SelectMany(vendor => vendor.Providers).GroupBy(provider => Naming.Pascal(provider.Name), StringComparer.Ordinal))
        {
            foreach (var provider in group.Skip(1).Where(_ => group.Key.Length > 0))
            {
                findings.Add(new Finding(
                    "JK1012",
                    FindingSeverity.Error,
                    $"`{provider.Name}` and `{group.First().Name}` both become `{group.Key}` in C#; rename the folder or the mapping file of one.",
                    Location.Start(provider.File.Path),
                    provider.Name));
            }
        }

        return findings.Items;
    }
}
