using System.Text;
using JobKit.TestKit;

namespace JobKit.Benchmarks;

/// <summary>Vendor folders of any number and size.</summary>
internal static class VendorFiles
{
    private static string Folder => Path.Combine(RepoPaths.Specs, "pollination");

    /// <summary>That many vendors, each with a folder like Pollination's.</summary>
    public static VendorFile[] Small(int count) =>
        [.. Enumerable.Range(1, count).SelectMany(number => Vendor($"vendor-{number}", File.ReadAllText(Path.Combine(Folder, "openapi.yaml"))))];

    /// <summary>One vendor, whose description has schemas that nothing refers to until it is that long, in characters.</summary>
    public static VendorFile[] Large(int length)
    {
        var text = new StringBuilder(File.ReadAllText(Path.Combine(Folder, "openapi.yaml")).TrimEnd()).Append('\n');
        var anchor = "  schemas:\n";
        var insert = new StringBuilder();
        for (var number = 0; text.Length + insert.Length < length; number++)
        {
            insert.Append("    Filler").Append(number).Append(":\n      type: object\n      properties:\n");
            for (var property = 0; property < 12; property++)
            {
                insert.Append("        property_").Append(property).Append(": { type: string, description: \"One of many that nobody asks for, number ").Append(property).Append("\" }\n");
            }
        }

        return Vendor("large", text.ToString().Replace(anchor, anchor + insert, StringComparison.Ordinal));
    }

    private static VendorFile[] Vendor(string name, string description) =>
        [new VendorFile(name, "openapi.yaml", description), new VendorFile(name, "mapping.yaml", File.ReadAllText(Path.Combine(Folder, "mapping.yaml")).Replace("title: Pollination\n", "", StringComparison.Ordinal))];
}
