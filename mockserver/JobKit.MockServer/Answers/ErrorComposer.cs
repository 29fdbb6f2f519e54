using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// Makes the error answers that a mapping recognises by their body, not by their status (GraphQL's, mostly): the conditions of the
/// entry are written into an answer, after the pattern of a documented error, and the mapping must read it so.
/// </summary>
internal sealed class ErrorComposer(ProviderModel model, StatusReader reader, OperationAnswers answers)
{
    private readonly string? _root = GraphQLRoot.Of(model.Poll)?.Field.ResponseName;

    /// <summary>Whether a documented GraphQL error answers the question for a job, not for something else.</summary>
    public bool IsAboutJob(DocumentedSample sample) =>
        NodeValues.TryParse(sample.Bytes, out var json) && (JsonPlaces.Get(json, ["data"]) is not JsonObject data || (_root is not null && data.ContainsKey(_root)));

    /// <summary>The answer; null where no entry is recognised by its body.</summary>
    /// <param name="kind">What is to be said.</param>
    /// <param name="text">The text for people, where the documented one is about something else.</param>
    public MockAnswer? Compose(OutcomeKind kind, string text)
    {
        foreach (var entry in model.Errors.Where(entry => entry.Is == kind && entry.When.Count > 0))
        {
            var status = entry.Statuses is [var range, ..] ? range.From : 200;
            var draft = new AnswerDraft(model, status, new Draft(Start()));
            MarkTimes(draft.Body);
            if (!entry.When.All(condition => TryWrite(draft, condition)))
            {
                continue;
            }

            foreach (var place in entry.Message.OfType<BodyExpression>().Take(1).Where(place => kind != OutcomeKind.NotFound || draft.Get(place.Pointer) is null))
            {
                draft.TrySet(place.Pointer, text);
            }

            var template = draft.Body.ToTemplate();
            if (reader.Read(status, [], template.Fill(reader.DummyFilling).Span, reader.DummyKey).Outcome == kind)
            {
                return new MockAnswer { Status = status, ContentType = "application/json", Body = template, Sample = SampleText.Derived(kind.ToString(), invalidAt: answers.InvalidAt(status, template.Fill(reader.DummyFilling), StandIns.Texts)) };
            }
        }

        return null;
    }

    private static void MarkTimes(Draft draft)
    {
        foreach (var error in (JsonPlaces.Get(draft.Root, ["errors"]) as JsonArray ?? []).OfType<JsonObject>())
        {
            foreach (var (name, value) in error.ToArray())
            {
                if (TimeStyle.Of(JsonPlaces.ScalarText(value) ?? "") is { Format: not null } style)
                {
                    error[name] = draft.Mark(new Hole(HoleKind.UpdatedAt, Time: style));
                }
            }
        }
    }

    private static bool TryWrite(AnswerDraft draft, WhenModel condition)
    {
        if (condition.Column.At.OfType<BodyExpression>().FirstOrDefault() is not { } place)
        {
            return false;
        }

        switch (condition.Cell.Values.FirstOrDefault())
        {
            case { Kind: CellValueKind.Absent }:
                return draft.Get(place.Pointer) is null;
            case { Kind: CellValueKind.Value, Text: var text }:
                return draft.TrySet(place.Pointer, text);
            default:
                return draft.Get(place.Pointer) is not null;
        }
    }

    // GraphQL answers null for what failed, and errors beside it; the entry is the documented one, less what it says of its own case.
    private JsonObject Start()
    {
        if (_root is null)
        {
            return [];
        }

        var documented = answers.Samples.Select(sample => NodeValues.TryParse(sample.Bytes, out var json) ? JsonPlaces.Get(json, ["errors", "0"]) as JsonObject : null).FirstOrDefault(error => error is not null);
        var error = new JsonObject();
        foreach (var (name, value) in documented ?? new JsonObject { ["message"] = "The requested object was not found" })
        {
            if (value is JsonValue && value.GetValueKind() == JsonValueKind.String)
            {
                error[name] = value.DeepClone();
            }
        }

        return new JsonObject { ["data"] = new JsonObject { [_root] = null }, ["errors"] = new JsonArray(error) };
    }
}
