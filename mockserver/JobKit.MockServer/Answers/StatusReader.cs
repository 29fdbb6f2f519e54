using System.Text;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Reads answers as the mapping says: the reader's own interpreter of tables, so that the server has no opinion of its own.</summary>
internal sealed class StatusReader
{
    private readonly ProviderModel _model;

    public StatusReader(ProviderModel model)
    {
        _model = model;
        DummyKey = model.Key.Select(field => field.Type switch { KeyFieldType.Integer or KeyFieldType.Number => StandIns.Number, KeyFieldType.Boolean => "true", _ => StandIns.Text }).ToArray();
        DummyFilling = StandIns.Filling(0) with { Job = DummyKey };
    }

    /// <summary>A key that answers are tried with.</summary>
    public IReadOnlyList<string> DummyKey { get; }

    /// <summary>What changing places are tried with.</summary>
    public Filling DummyFilling { get; }

    /// <param name="status">The HTTP status.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="body">The body.</param>
    /// <param name="key">The job's key, in order.</param>
    public StatusReading Read(int status, IEnumerable<KeyValuePair<string, string>> headers, ReadOnlySpan<byte> body, IReadOnlyList<string> key)
    {
        var sample = new AnswerSample(
            status,
            NodeValues.ToNode(Encoding.UTF8.GetString(body)),
            headers.DistinctBy(header => header.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase),
            _model.Key.Select((field, index) => KeyValuePair.Create(field.Name, key[index])).ToDictionary());
        var isAccepted = _model.Poll.Accept.Count > 0 ? _model.Poll.Accept.Contains(status) : status is >= 200 and <= 299;
        foreach (var entry in _model.Errors)
        {
            var canTake = isAccepted ? !entry.OnlyNotAccepted && (entry.Is is not null || entry.IsGraphQLFailure) : true;
            if (canTake && Takes(entry, sample))
            {
                return new StatusReading(-1, null, entry.Is ?? Default(status));
            }
        }

        if (!isAccepted)
        {
            return new StatusReading(-1, null, Default(status));
        }

        var outcome = TableRun.Evaluate(_model with { Errors = default }, sample);
        return new StatusReading(outcome.Row, outcome.VendorState, null);
    }

    // The interpreter says whether the answer is an error, not by which entry; so each is tried alone, with the status accepted.
    private bool Takes(ErrorEntry entry, AnswerSample sample) => TableRun.Evaluate(
        _model with
        {
            Errors = new([entry with { OnlyNotAccepted = false }]),
            Poll = _model.Poll with { Accept = new([sample.StatusCode]) },
        },
        sample).IsError;

    private static OutcomeKind Default(int status) => status switch
    {
        401 or 403 => OutcomeKind.Denied,
        404 or 410 => OutcomeKind.NotFound,
        408 or >= 500 => OutcomeKind.Unavailable,
        429 => OutcomeKind.Throttled,
        400 or 422 => OutcomeKind.Invalid,
        _ => OutcomeKind.Vendor,
    };
}
