using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Makes what an answer tells besides the state fit the state: ids, texts, times, links, errors.</summary>
/// <param name="model">The provider.</param>
/// <param name="answers">The poll's answers.</param>
/// <param name="schemas">What the description says of their places.</param>
internal sealed class DetailWriter(ProviderModel model, OperationAnswers answers, AnswerSchemas schemas)
{
    /// <summary>The changes, each by itself, so that one that the table or the schema does not like can be left out.</summary>
    /// <param name="word">What the answer says.</param>
    /// <param name="progress">How far the job is then, from 0 to 1.</param>
    /// <param name="isSameState">Whether the answer was made from a documented one of the same state.</param>
    public IEnumerable<Action<AnswerDraft>> Steps(JobWord word, double progress, bool isSameState)
    {
        yield return draft => KeyEcho.Write(draft, model);
        yield return draft => ClearUnsaid(draft, word);
        yield return draft => WriteText(draft, [.. model.Table.Rows[word.Row].Message, .. model.Reads.Message], $"The job is {word.Value ?? word.State.ToWord()}.");
        yield return draft => WriteTime(draft, model.Reads.CreatedAt, HoleKind.CreatedAt, isNow: true);
        yield return draft => WriteTime(draft, model.Reads.StartedAt, HoleKind.StartedAt, isNow: word.State != JobState.Pending);
        yield return draft => WriteTime(draft, Except(model.Reads.FinishedAt, model.Reads.UpdatedAt), HoleKind.FinishedAt, isNow: word.IsOver);
        yield return draft => WriteTime(draft, model.Reads.UpdatedAt, HoleKind.UpdatedAt, isNow: true);
        yield return draft => WriteTime(draft, model.Reads.ExpiresAt, HoleKind.ExpiresAt, isNow: true);
        yield return draft => ProgressWriter.Write(draft, schemas, model.Reads.Progress, word, progress, header => IsOfResponse(draft, header));
        yield return draft => WriteLink(draft, word.State.IsSuccess());
        yield return draft => WriteError(draft, word.IsOver && word.State is JobState.Failed or JobState.PartiallySucceeded, isSameState);
        if (!isSameState)
        {
            yield return draft => TaskWriter.Write(draft, model.Tasks, word.State);
        }
    }

    // What a row does not ask about is best not there: no error beside a job that runs, no result beside one that failed.
    private void ClearUnsaid(AnswerDraft draft, JobWord word)
    {
        var said = model.Table.Rows[word.Row].Cells.Select(cell => cell.Column).ToHashSet();
        foreach (var (column, index) in model.Table.Columns.Select((column, index) => (column, index)))
        {
            foreach (var place in column.Kind == ColumnKind.Presence && !said.Contains(index) ? Places(column.At) : [])
            {
                Clear(draft, place.Pointer, schemas.At(place.Pointer));
            }
        }
    }

    // One place may be read as two times: that of the last event, which for a job that is over is the end.
    private static TimeModel? Except(TimeModel? time, TimeModel? other) =>
        time is null ? null : time with { At = time.At.Where(at => other?.At.Contains(at) != true).ToEquatableArray() };

    private static IEnumerable<BodyExpression> Places(IEnumerable<Expression> at) => at.OfType<BodyExpression>();

    private void WriteText(AnswerDraft draft, IEnumerable<Expression> at, string text)
    {
        var place = Places(at).FirstOrDefault(place => draft.Get(place.Pointer)?.GetValueKind() == JsonValueKind.String)
            ?? Places(at).FirstOrDefault(place => schemas.At(place.Pointer) is { IsKnown: true, IsText: true, Values.Count: 0 });
        if (place is not null)
        {
            draft.TrySet(place.Pointer, text);
        }
        else if (at.OfType<HeaderExpression>().FirstOrDefault() is { } header && IsOfResponse(draft, header))
        {
            draft.Headers[header.Name] = HeaderText.Of(text);
        }
    }

    // A header belongs to the answers that the description shows it on.
    private bool IsOfResponse(AnswerDraft draft, HeaderExpression header) => answers.For(draft.Status)?.Headers.Any(known => known.Name.Equals(header.Name, StringComparison.OrdinalIgnoreCase)) == true;

    private void WriteTime(AnswerDraft draft, TimeModel? time, HoleKind kind, bool isNow)
    {
        foreach (var place in Places(time?.At ?? []))
        {
            var present = draft.Get(place.Pointer);
            var schema = schemas.At(place.Pointer);
            if (present is null && !schema.IsKnown)
            {
                continue;
            }

            // A job that waits may show when it began to; a time that has not come yet is not shown.
            if (!isNow && (kind != HoleKind.StartedAt || schema.IsNullable))
            {
                Clear(draft, place.Pointer, schema);
                continue;
            }

            var isNumber = present?.GetValueKind() == JsonValueKind.Number || (present is null && schema.IsNumber);
            var style = time!.Format is { } format ? new TimeStyle(format)
                : (JsonPlaces.ScalarText(present) is { } text ? TimeStyle.Of(text) : null) ?? (isNumber ? TimeStyle.Seconds : TimeStyle.Rfc3339);
            draft.TrySet(place.Pointer, draft.Body.Mark(new Hole(kind, IsRaw: isNumber, Time: style)));
            return;
        }
    }

    private void WriteLink(AnswerDraft draft, bool isWanted)
    {
        foreach (var place in Places(model.Reads.ResultUrl))
        {
            var schema = schemas.At(place.Pointer);
            var present = draft.Get(place.Pointer);
            if (!isWanted)
            {
                Clear(draft, place.Pointer, schema);
            }
            else if (present is null && schema is { IsKnown: true, IsText: true })
            {
                draft.TrySet(place.Pointer, "https://results.example.com/" + model.Name);
            }
        }
    }

    private void WriteError(AnswerDraft draft, bool isWanted, bool isSameState)
    {
        if (model.Reads.Error is not { } error || (isWanted && isSameState))
        {
            return;
        }

        var told = Places(model.Reads.Message).Select(place => place.Pointer).ToHashSet();
        if (isWanted)
        {
            WriteText(draft, error.Message, "Something went wrong; this is a mock.");
            return;
        }

        foreach (var place in Places([.. error.Message, .. error.Code, .. error.Detail]).Where(place => draft.Get(place.Pointer) is not null && !told.Contains(place.Pointer)))
        {
            Clear(draft, place.Pointer, schemas.At(place.Pointer));
            ClearEmpty(draft, place.Pointer);
        }
    }

    // An error object that has lost its members goes too.
    private void ClearEmpty(AnswerDraft draft, Pointer pointer)
    {
        var parent = new Pointer(pointer.Segments.Take(pointer.Segments.Count - 1).ToEquatableArray());
        if (parent.Segments.Count > 0 && draft.Get(parent) is JsonObject { Count: 0 })
        {
            Clear(draft, parent, schemas.At(parent));
        }
    }

    // Left out where it may be, null where that is allowed; else it stays as it is.
    private static void Clear(AnswerDraft draft, Pointer pointer, PlaceSchema schema)
    {
        if (draft.PathOf(pointer) is not { Length: > 0 } path || !JsonPlaces.Exists(draft.Body.Root, path))
        {
            return;
        }

        if (schema.IsNullable)
        {
            draft.TrySet(pointer, null);
        }
        else if (schema.CanBeAbsent || !schema.IsKnown)
        {
            draft.Remove(pointer);
        }
    }
}
