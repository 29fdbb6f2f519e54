using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Writes problems into a vendor's error answer: a documented one, or one made from its schema.</summary>
internal static class ProblemWriter
{
    /// <summary>The body, and the first place that breaks the schema; no body where the answer has no place for a text.</summary>
    public static (BodyTemplate? Body, string? InvalidAt) Write(OperationAnswers answers, Response response, int status, DocumentedSample? sample, IReadOnlyList<RequestProblem> problems)
    {
        var schema = OperationAnswers.Json(response)?.Schema;
        (BodyTemplate Body, string? InvalidAt)? best = null;

        // Where the schema does not like a list of problems, the text alone will do.
        foreach (var withLists in new[] { true, false })
        {
            if (Start(answers, response, status, sample) is not { } draft)
            {
                return default;
            }

            var tree = new ProblemTree(status, problems, isMadeUp: sample is null, withLists);
            draft.Root = tree.Write(draft.Root, schema);
            if (!tree.HasText)
            {
                continue;
            }

            var body = draft.ToTemplate();
            var invalidAt = answers.InvalidAt(status, body.Fill(StandIns.Filling(0)), StandIns.Texts);
            if (invalidAt is null)
            {
                return (body, null);
            }

            best ??= (body, invalidAt);
        }

        return best ?? default;
    }

    private static Draft? Start(OperationAnswers answers, Response response, int status, DocumentedSample? sample)
    {
        if (sample is not null && NodeValues.TryParse(sample.Bytes, out var json))
        {
            return new Draft(json);
        }

        var draft = answers.Make(response);
        if (draft?.Root is JsonObject map)
        {
            ErrorWords.Write(map, OperationAnswers.Json(response)!.Schema!.Properties, status);
        }

        return draft;
    }
}
