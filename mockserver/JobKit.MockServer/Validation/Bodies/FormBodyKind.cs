using System.Text;
using JobKit.Specs;
using Microsoft.AspNetCore.WebUtilities;

namespace JobKit.MockServer;

/// <summary>A form in the body, as browsers send them; names may have brackets.</summary>
internal sealed class FormBodyKind : IBodyKind
{
    private const int MostFields = 10_000;

    public string Name => "form";

    public string Title => "an URL-encoded form";

    public bool Reads(string mediaType) => mediaType == "application/x-www-form-urlencoded";

    public (SchemaValue Value, string? Error) Read(MockRequest request, Schema? schema)
    {
        try
        {
            using var reader = new FormReader(Encoding.UTF8.GetString(request.Body.Span)) { ValueCountLimit = MostFields, ValueLengthLimit = int.MaxValue };
            return (SchemaValue.OfTexts(BracketNames.Build(reader.ReadForm(), name => FormFields.IsList(schema, name))), null);
        }
        catch (InvalidDataException problem)
        {
            return (default, problem.Message.TrimEnd('.'));
        }
    }
}
