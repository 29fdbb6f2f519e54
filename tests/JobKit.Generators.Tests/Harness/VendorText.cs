using JobKit.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace JobKit.Generators.Tests;

/// <summary>A file of a vendor folder, as the compiler hands it over.</summary>
internal sealed class VendorText(string vendor, string name, string text) : AdditionalText
{
    public string Vendor { get; } = vendor;

    public string Name { get; } = name;

    public override string Path { get; } = $"/specs/{vendor}/{name}";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, System.Text.Encoding.UTF8);

    /// <summary>The same file with another text.</summary>
    public VendorText With(Func<string, string> edit) => new(Vendor, Name, edit(text));

    /// <summary>A vendor folder of the repository.</summary>
    public static IEnumerable<VendorText> OfRepository(string vendor) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(RepoPaths.Specs, vendor))
            .Select(path => new VendorText(vendor, System.IO.Path.GetFileName(path), File.ReadAllText(path)));

    /// <summary>The folder that a vector describes.</summary>
    public static IEnumerable<VendorText> OfVector(VectorFile vector) =>
        vector.Files.Select(file => new VendorText("v" + vector.Name[..3], file.Key, file.Value));
}
