using JobKit.TestKit;

namespace JobKit.BrowserTests.Support;

/// <summary>The vendor folders of these tests.</summary>
internal static class TestVendors
{
    public static string Folder { get; } = Path.Combine(RepoPaths.Root, "tests", "JobKit.BrowserTests", "Vendors");
}
