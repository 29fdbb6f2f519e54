using System.Runtime.CompilerServices;
using JobKit.Specs;

namespace JobKit.MockServer.Tests.Support;

/// <summary>The vendor folders of these tests: invented vendors, each awkward in its own way.</summary>
internal static class TestVendors
{
    public static string Folder { get; } = Path.Combine(Here(), "..", "Vendors");

    /// <summary>All of them but the one that is broken.</summary>
    public static IReadOnlyList<VendorFolder> Sound { get; } = SpecsFolders.Read(Folder).Where(folder => folder.Name != "broken").ToArray();

    public static VendorFolder Of(string name) => SpecsFolders.Read(Path.Combine(Folder, name)).Single();

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
