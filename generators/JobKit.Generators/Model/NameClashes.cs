using System.Collections.Immutable;
using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>Providers whose C# name another one has already.</summary>
internal sealed record NameClashes(EquatableArray<string> Refused, EquatableArray<Finding> Findings)
{
    public static NameClashes Find(ImmutableArray<ProviderName> names, CancellationToken cancellationToken)
    {
        var findings = CrossVendorRules.Check(names.Select(name => (name.Name, name.Path)));
        return new NameClashes(findings.Select(finding => finding.Value!).ToEquatableArray(), findings.ToEquatableArray());
    }

    public bool Allows(ProviderModel model) => !Refused.Contains(model.Name);
}
