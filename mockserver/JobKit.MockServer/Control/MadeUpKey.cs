using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Makes up the fields of a key that nobody named: an id as the vendor gives them out, and a plain word for what stands above it.</summary>
internal sealed class MadeUpKey(PlayedProvider provider, NewIds ids)
{
    public string Of(KeyField field) => provider.Keys.Of(field.Name, MakeUp(field));

    private string MakeUp(KeyField field) => field.Type switch
    {
        _ when field.IsOptional => "",
        KeyFieldType.Boolean => "true",
        KeyFieldType.Integer or KeyFieldType.Number => ids.Next(Documented(field, "412650")),
        _ when IsId(field) => ids.Next(Documented(field, "job-3f2a1b5c")),
        _ => "demo",
    };

    // The last field is the job's own, the ones before it are what it belongs to.
    private bool IsId(KeyField field) => provider.Model.Key[^1].Name == field.Name || provider.Model.Submit?.JobId.Any(job => job.Field == field.Name) == true;

    private string Documented(KeyField field, string otherwise) =>
        provider.Model.Submit?.JobId.Any(job => job.Field == field.Name) == true && provider.Submit?.DocumentedId is { Length: > 0 } documented && (field.Type == KeyFieldType.String || documented.All(char.IsAsciiDigit))
            ? documented
            : provider.Keys.Of(field.Name, otherwise);
}
