using System.Text;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Plain text.</summary>
internal sealed class TextBodyKind : IBodyKind
{
    public string Name => "text";

    public string Title => "text";

    public bool Reads(string mediaType) => mediaType == "text/plain";

    public (SchemaValue Value, string? Error) Read(MockRequest request, Schema? schema) => (SchemaValue.OfText(Encoding.UTF8.GetString(request.Body.Span)), null);
}
