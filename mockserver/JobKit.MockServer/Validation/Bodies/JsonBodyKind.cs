using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>JSON.</summary>
internal sealed class JsonBodyKind : IBodyKind
{
    public string Name => "json";

    public string Title => "JSON";

    public bool Reads(string mediaType) => mediaType is "application/json" or "text/json" || mediaType.EndsWith("+json", StringComparison.Ordinal);

    public (SchemaValue Value, string? Error) Read(MockRequest request, Schema? schema) => (SchemaValue.Of(request.Json), request.JsonError);
}
