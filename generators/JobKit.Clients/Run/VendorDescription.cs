using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>The description of one vendor, and what its mapping files call.</summary>
/// <param name="Folder">The vendor's folder.</param>
/// <param name="File">The description's file.</param>
/// <param name="Root">The same, read.</param>
/// <param name="Called">The operations that the mapping files call.</param>
internal sealed record VendorDescription(VendorFolder Folder, SourceFile File, Node Root, IReadOnlySet<OperationName> Called)
{
    /// <summary>The name as a C# identifier.</summary>
    public string TypeName => Naming.Pascal(Folder.Name);
}
