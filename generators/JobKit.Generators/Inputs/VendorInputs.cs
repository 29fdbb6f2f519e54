using System.Collections.Immutable;
using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>Groups files by vendor.</summary>
internal static class VendorInputs
{
    public static IEnumerable<VendorInput> Group(ImmutableArray<VendorFile?> files, CancellationToken cancellationToken) => files
        .OfType<VendorFile>()
        .GroupBy(file => file.Vendor, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new VendorInput(
            new VendorFolder(group.Key, group.OrderBy(file => file.File.Name, StringComparer.Ordinal).Select(file => file.File).ToEquatableArray()),
            group.Any(file => file.HasClient)));
}
