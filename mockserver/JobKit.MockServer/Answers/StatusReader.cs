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
        DummyKey = model.Key.Select(field => field.Type switch { KeyFieldType.Integer or KeyFieldType.Number => "412651", KeyFieldType.Boolean => "true", _ => "job-412651" }).ToArray();
        var time = DateTimeOffset.UnixEpoch.AddYears(50);
        DummyFilling = new Filling(DummyKey, Moment.At(time), "job-412651");
    }

    /// <summary>A key that answers are tried with.</summary>
    public IReadOnlyList<string> DummyKey { get; }

    /// <summary>What changing places are tried with.</summary>
    public Filling DummyFilling { get; }

    public StatusReading Read(int status, IEnumerable<KeyValuePair<string, string>> headers, ReadOnlySpan<byte> body, IReadOnlyList<string> key)
    {
        throw new NotSupportedException(Encoding.UTF8.GetString(body) + status + headers + key + _model.Name);
    }
}
