using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Finds out which word a documented sample shows.</summary>
internal sealed class SampleReader(ProviderModel model, IReadOnlyList<JobWord> words, StatusReader reader)
{
    public SampleReading Read(DocumentedSample sample)
    {
        NodeValues.TryParse(sample.Bytes, out var json);
        var headers = sample.Response.Headers.Count == 0 ? [] : ResponseHeaders.Documented(sample.Response);
        foreach (var key in Keys(json).Prepend(null))
        {
            var fields = reader.DummyKey.Select((dummy, index) => key is { } known && index == known.Field ? known.Text : dummy).ToArray();
            var reading = reader.Read(sample.Status, headers, sample.Bytes, fields);
            if (reading.Row >= 0 || reading.Outcome is not null)
            {
                return new SampleReading(sample, Word(reading), reading.Outcome, key is not null, key?.Text);
            }
        }

        return new SampleReading(sample, null, null, false, null);
    }

    /// <summary>The word of a reading; null where the table has none.</summary>
    public JobWord? Word(StatusReading reading)
    {
        var sameRow = words.Where(word => word.Row == reading.Row).ToArray();
        var comparison = model.Table.MainColumn >= 0 && model.Table.Columns[model.Table.MainColumn].IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return sameRow.FirstOrDefault(word => word.Value is not null && word.Value.Equals(reading.VendorState, comparison)) ?? (sameRow is [var only] ? only : sameRow.FirstOrDefault(word => word.Value is null));
    }

    // A sample that is keyed by a job's id has that id as a member's name.
    private IEnumerable<(int Field, string Text)?> Keys(JsonNode? json)
    {
        foreach (var at in Shapes.Main(model.Table).At.OfType<BodyExpression>().Where(Shapes.IsKeyed))
        {
            var parents = at.Pointer.Segments.TakeWhile(segment => segment.AsLiteral is not null).Select(segment => segment.AsLiteral!).ToArray();
            var field = at.Pointer.Segments[parents.Length].Parts.Select(part => part.Expression).OfType<KeyFieldExpression>().FirstOrDefault();
            var index = field is null ? -1 : model.Key.Select(one => one.Name).ToList().IndexOf(field.Name);
            foreach (var name in (JsonPlaces.Get(json, parents) as JsonObject ?? []).Select(member => member.Key).Where(_ => index >= 0))
            {
                yield return (index, name);
            }
        }
    }
}
