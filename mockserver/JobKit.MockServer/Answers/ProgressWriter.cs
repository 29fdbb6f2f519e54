using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Makes an answer's progress fit the job's place in its life.</summary>
internal static class ProgressWriter
{
    /// <param name="draft">The answer.</param>
    /// <param name="schemas">What the description says of its places.</param>
    /// <param name="progress">Where the mapping reads it.</param>
    /// <param name="word">What the answer says.</param>
    /// <param name="share">How far the job is then, from 0 to 1.</param>
    /// <param name="hasHeader">Whether such an answer has a header.</param>
    public static void Write(AnswerDraft draft, AnswerSchemas schemas, ProgressModel? progress, JobWord word, double share, Func<HeaderExpression, bool> hasHeader)
    {
        switch (progress)
        {
            case ProgressValue value:
                WriteValue(draft, schemas, value, word.State == JobState.Succeeded ? 1 : share, hasHeader);
                break;
            case ProgressRatio ratio:
                WriteRatio(draft, schemas, ratio, word);
                break;
        }
    }

    private static void WriteValue(AnswerDraft draft, AnswerSchemas schemas, ProgressValue value, double share, Func<HeaderExpression, bool> hasHeader)
    {
        var percent = Math.Round(share * 100);
        var number = (value.IsFraction ? percent / 100 : percent).ToString(CultureInfo.InvariantCulture);
        foreach (var pointer in value.At.OfType<BodyExpression>().Select(at => at.Pointer))
        {
            var present = draft.Get(pointer);
            var schema = schemas.At(pointer);
            if (present is null && !schema.IsKnown)
            {
                continue;
            }

            var isText = present is not null ? present.GetValueKind() == JsonValueKind.String : schema.IsText;
            draft.TrySet(pointer, !isText ? JsonPlaces.Number(number) : JsonValue.Create(value.IsFraction ? number : number + "%"));
            return;
        }

        if (value.At.OfType<HeaderExpression>().FirstOrDefault(hasHeader) is { } header)
        {
            draft.Headers[header.Name] = value.IsFraction ? number : number + "%";
        }
    }

    // Counters: while pending all is to be done, while running one is done, in the end nothing is left.
    private static void WriteRatio(AnswerDraft draft, AnswerSchemas schemas, ProgressRatio ratio, JobWord word)
    {
        var done = Places(ratio.Done);
        var left = Places(ratio.Total).Except(done).ToList();
        if (word.IsOver)
        {
            left.ForEach(pointer => WriteCount(draft, schemas, pointer, 0));
            return;
        }

        for (var i = 0; i < done.Count; i++)
        {
            WriteCount(draft, schemas, done[i], word.State != JobState.Pending && i == 0 ? 1 : 0);
        }

        for (var i = 0; i < left.Count; i++)
        {
            WriteCount(draft, schemas, left[i], i == (word.State == JobState.Pending ? 0 : left.Count - 1) ? 1 : 0);
        }
    }

    private static List<Pointer> Places(SumModel sum) => sum.Parts.Select(part => part.OfType<BodyExpression>().FirstOrDefault()?.Pointer).OfType<Pointer>().ToList();

    private static void WriteCount(AnswerDraft draft, AnswerSchemas schemas, Pointer pointer, int count)
    {
        if (draft.Get(pointer)?.GetValueKind() == JsonValueKind.Number || (draft.Get(pointer) is null && schemas.At(pointer) is { IsKnown: true, IsNumber: true }))
        {
            draft.TrySet(pointer, count);
        }
    }
}
