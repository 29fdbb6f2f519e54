using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>The description of one vendor.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="File">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Root">The same, read.</param>
internal sealed record VendorDescription(string Name, string File, string Text, Node Root)
{
    /// <summary>The name as a C# identifier.</summary>
    public string TypeName => Naming.Pascal(Name);
}
