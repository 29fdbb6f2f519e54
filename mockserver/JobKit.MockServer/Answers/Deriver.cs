using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// Makes the status answer for a word that the vendor does not show: from the nearest documented sample of the same response, or
/// from the schema. The table must read it as that word, and the schema must find nothing in it that was not in the sample already.
/// </summary>
internal sealed class Deriver
{
    private readonly ProviderModel _model;
    private readonly StatusReader _reader;
    private readonly SampleReader _samples;
    private readonly IReadOnlyList<SampleReading> _documented;
    private readonly OperationAnswers _answers;
    private readonly Action<Draft> _complete;
    private readonly AnswerSchemas _schemas;
    private readonly RowWriter _rows;

    /// <param name="model">The provider.</param>
    /// <param name="reader">Reads answers as the mapping says.</param>
    /// <param name="samples">Reads words.</param>
    /// <param name="documented">The documented samples of the poll.</param>
    /// <param name="answers">The poll's answers.</param>
    /// <param name="complete">Adds what every answer has to have, whatever it was made from (a GraphQL document's fields).</param>
    public Deriver(ProviderModel model, StatusReader reader, SampleReader samples, IReadOnlyList<SampleReading> documented, OperationAnswers answers, Action<Draft> complete)
    {
        (_model, _reader, _samples, _documented, _answers, _complete) = (model, reader, samples, documented, answers, complete);
        _schemas = new AnswerSchemas(Accepted().Select(OperationAnswers.Json).Select(media => media?.Schema).OfType<Schema>().ToArray());
        Columns = new ColumnWriter(_schemas);
        _rows = new RowWriter(model, Columns, Reads, Problems);
    }

    /// <summary>Writes single columns of an answer.</summary>
    public ColumnWriter Columns { get; }

    /// <summary>The answer, and how much the schema finds wrong with it; null where none could be made.</summary>
    public (MockAnswer Answer, int Problems)? Derive(JobWord word, bool isKeyed)
    {
        (AnswerDraft Draft, string? From, int Problems)? best = null;
        foreach (var (start, from, isSameState) in Starts(word, isKeyed))
        {
            _complete(start.Body);
            if (_rows.TryWrite(start, word, isKeyed) is not { } draft)
            {
                continue;
            }

            draft = Detail(draft, word, isSameState);
            var problems = Problems(draft);
            if (best is null || problems < best.Value.Problems)
            {
                best = (draft, from, problems);
            }

            if (problems == 0)
            {
                break;
            }
        }

        return best is { } found ? (ToAnswer(found.Draft, word.Name, found.From), found.Problems) : null;
    }

    /// <summary>The word's answer with something changed; null where it cannot be changed so that the table reads what is wanted.</summary>
    /// <param name="word">The word to begin with.</param>
    /// <param name="isKeyed">The shape.</param>
    /// <param name="name">What the answer is called.</param>
    /// <param name="change">Changes it; false where there is nothing to change.</param>
    /// <param name="isWanted">Whether the table may read the changed answer as that word; null: as none.</param>
    public MockAnswer? Vary(JobWord word, bool isKeyed, string name, Func<AnswerDraft, bool> change, Func<JobWord?, bool> isWanted)
    {
        foreach (var (start, from, isSameState) in Starts(word, isKeyed))
        {
            _complete(start.Body);
            if (_rows.TryWrite(start, word, isKeyed) is { } written && Detail(written, word, isSameState) is var draft && change(draft) && isWanted(Read(draft)))
            {
                return ToAnswer(draft, name, from);
            }
        }

        return null;
    }

    private IEnumerable<Response> Accepted()
    {
        var accept = _model.Poll.Accept;
        return _answers.Responses.Where(response => accept.Count > 0 ? accept.Any(response.Matches) : Enumerable.Range(200, 100).Any(response.Matches) && response.Status != "default")
            .DefaultIfEmpty(_answers.For(_answers.Success)).OfType<Response>();
    }

    // The nearest first: the same shape, the same state, at least not from beyond the end; the schema's own value is the last.
    private IEnumerable<(AnswerDraft Start, string? From, bool IsSameState)> Starts(JobWord word, bool isKeyed)
    {
        var near = _documented
            .Where(reading => reading.Word is not null && NodeValues.TryParse(reading.Sample.Bytes, out _))
            .OrderBy(reading => Fits(word, reading.Sample.Status) ? 0 : 1)
            .ThenBy(reading => reading.IsKeyed == isKeyed ? 0 : 1)
            .ThenBy(reading => Distance(reading.Word!, word));
        foreach (var reading in near)
        {
            yield return (Start(reading), reading.Sample.Name, reading.Word!.State == word.State);
        }

        foreach (var response in Accepted().OrderBy(response => Fits(word, StatusFor(response)) ? 0 : 1))
        {
            yield return (WithHeaders(new AnswerDraft(_model, StatusFor(response), _answers.Make(response) ?? new Draft(null)), response), null, false);
        }

        yield return (new AnswerDraft(_model, _answers.Success, new Draft(new JsonObject())), null, false);
    }

    private AnswerDraft Start(SampleReading reading)
    {
        NodeValues.TryParse(reading.Sample.Bytes, out var json);
        var draft = WithHeaders(new AnswerDraft(_model, reading.Sample.Status, new Draft(json)), reading.Sample.Response);

        // An id that the sample uses becomes the id that is asked for, wherever it stands.
        if (reading.Key is { } id && Shapes.Main(_model.Table).At.OfType<BodyExpression>().First(Shapes.IsKeyed).Pointer.Segments
            .SelectMany(segment => segment.Parts).Select(part => part.Expression).OfType<KeyFieldExpression>().First() is { } field && draft.KeyMark(field.Name) is { } mark)
        {
            draft.Body.Root = TextSwap.Everywhere(draft.Body.Root, id, mark);
        }

        return draft;
    }

    // What a failed job shows (its error) belongs to no other end, so it comes last.
    private static int Distance(JobWord from, JobWord to) =>
        from.State == to.State ? 0
        : (from.IsOver, to.IsOver) is (false, false) || (from.State.IsSuccess() && to.State.IsSuccess()) ? 1
        : !from.IsOver ? 2
        : from.State.IsSuccess() ? 3 : 4;

    // Where the HTTP status is the state, an answer of that status is nearer than any other.
    private bool Fits(JobWord word, int status) => _model.Table.Rows[word.Row].Cells
        .Where(cell => _model.Table.Columns[cell.Column].At.Any(at => at is StatusCodeExpression))
        .All(cell => cell.Cell.Values.Any(value => value.Text == status.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static AnswerDraft WithHeaders(AnswerDraft draft, Response response)
    {
        foreach (var (name, value) in ResponseHeaders.Documented(response))
        {
            draft.Headers[name] = value;
        }

        return draft;
    }

    private int StatusFor(Response response) => _model.Poll.Accept.FirstOrDefault(response.Matches, response.Status == "default" ? 200 : OperationAnswers.StatusOf(response.Status));

    private AnswerDraft Detail(AnswerDraft draft, JobWord word, bool isSameState)
    {
        var problems = Problems(draft);
        foreach (var step in new DetailWriter(_model, _answers, _schemas).Steps(word, Share(word), isSameState))
        {
            var copy = draft.Clone();
            step(copy);
            var after = Problems(copy);

            // What the vendor says without a body it also says without one here.
            if (after <= problems && (draft.Body.Root is not null || copy.Body.Root is null) && Reads(copy, word))
            {
                (draft, problems) = (copy, after);
            }
        }

        return draft;
    }

    // How far a job is that says the word: its place among the words that come before the end.
    private double Share(JobWord word)
    {
        var way = _model.Table.Rows.Where(row => row.Is is JobState.Running).SelectMany(row => JobWords.Of(_model.Table).Where(other => _model.Table.Rows[other.Row] == row)).ToList();
        return word.State switch
        {
            JobState.Pending => 0,
            JobState.Running => (way.FindIndex(other => other.Name == word.Name) + 1.0) / (way.Count + 1),
            JobState.Succeeded or JobState.PartiallySucceeded => 1,
            _ => 0.5,
        };
    }

    private bool Reads(AnswerDraft draft, JobWord word) => Read(draft) == word;

    private JobWord? Read(AnswerDraft draft) =>
        _samples.Word(_reader.Read(draft.Status, draft.Headers, draft.Body.ToTemplate().Fill(_reader.DummyFilling).Span, _reader.DummyKey));

    private int Problems(AnswerDraft draft) => _answers.Check(draft.Status, draft.Body.ToTemplate().Fill(_reader.DummyFilling), StandIns.Texts).Errors;

    private MockAnswer ToAnswer(AnswerDraft draft, string name, string? from) => new()
    {
        Status = draft.Status,
        ContentType = draft.Body.Root is null ? null : (_answers.For(draft.Status) is { } response ? OperationAnswers.Json(response)?.ContentType : null) ?? "application/json",
        Body = draft.Body.ToTemplate(),
        Headers = [.. draft.Headers],
        Sample = SampleText.Derived(name, from, _answers.InvalidAt(draft.Status, draft.Body.ToTemplate().Fill(_reader.DummyFilling), StandIns.Texts)),
    };
}
