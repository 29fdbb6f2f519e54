using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Finds values of key fields that the vendor's own description takes: a made-up id that the poll refuses is of no use.</summary>
/// <param name="poll">The operation that reads a job.</param>
internal sealed class KeyFit(PlayedOperation poll)
{
    /// <summary>The text where the poll takes it, else one that it takes; the text again where none can be made up.</summary>
    /// <param name="field">The key field.</param>
    /// <param name="text">What it is to be.</param>
    public string Of(string field, string text)
    {
        if (Parameter(field) is not { Schema: { } schema } parameter || Takes(schema, text))
        {
            return text;
        }

        var draft = new Draft(null);
        draft.Root = SchemaValues.Build(schema, draft, poll.Schemas);
        var made = NodeValues.TryParse(draft.ToTemplate().Fill(StandIns.Filling(0)).Span, out var json) ? JsonPlaces.ScalarText(json) : null;
        var documented = parameter.Example is { } example ? JsonPlaces.ScalarText(NodeValues.ToJson(example)) : null;
        return new[] { documented, made }.OfType<string>().FirstOrDefault(option => Takes(schema, option)) ?? text;
    }

    // Of a field that is a part of a parameter only, nothing is said.
    private Parameter? Parameter(string field) =>
        poll.Call?.Parameters.FirstOrDefault(parameter => parameter.Value.Parts is [{ Expression: KeyFieldExpression key }] && key.Name == field) is { } bound
            ? poll.Description?.Parameters.FirstOrDefault(parameter => parameter.Name == bound.Name && parameter.Place == bound.Place)
            : null;

    private bool Takes(Schema schema, string text) => poll.Schemas.Of(schema).Problems(SchemaValue.OfText(text), SchemaDirection.Request).All(problem => problem.IsNote);
}
