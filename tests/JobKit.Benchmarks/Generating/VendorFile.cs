using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace JobKit.Benchmarks;

/// <summary>A file of a vendor, in memory.</summary>
internal sealed class VendorFile(string vendor, string name, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public string Vendor { get; } = vendor;

    public string Name { get; } = name;

    public override string Path => $"/specs/{Vendor}/{Name}";

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    public VendorFile With(string lines) => new(Vendor, Name, _text + lines);
}
