using System.Globalization;
using System.Text;

namespace JobKit.MockServer;

/// <summary>A request and its answer as the ring holds them: what was there already, and nothing made for the reader yet.</summary>
internal sealed class JournalRecord
{
    private int _size;

    public long Number { get; set; }

    public required DateTimeOffset At { get; init; }

    public required TimeSpan Elapsed { get; init; }

    public PlayedProvider? Provider { get; init; }

    public PlayedOperation? Operation { get; init; }

    public required string Method { get; init; }

    public required string Path { get; init; }

    public required KeyValuePair<string, string>[] Headers { get; init; }

    public ReadOnlyMemory<byte> RequestBody { get; init; }

    public required int Status { get; init; }

    public required string? ContentType { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> AnswerHeaders { get; init; }

    public required string? Sample { get; init; }

    public ReadOnlyMemory<byte> AnswerBody { get; init; }

    public int AnswerBytes { get; init; }

    public JobNote? Note { get; init; }

    public string? Fault { get; init; }

    public IReadOnlyList<string>? Notes { get; init; }

    /// <summary>Whether a client that reads the answer knows that the job is over.</summary>
    public bool TellsEnd => Note?.IsOver == true && FaultKinds.HarmOf(Fault) == FaultHarm.None;

    /// <summary>Whether a client can know from the answer that the job is over, though another need not.</summary>
    public bool MayTellEnd => Note?.IsOver == true && FaultKinds.HarmOf(Fault) != FaultHarm.Lost;

    /// <summary>About how much memory it holds.</summary>
    public int Size
    {
        get
        {
            if (_size == 0)
            {
                var text = Path.Length;
                foreach (var (name, value) in Headers)
                {
                    text += name.Length + value.Length;
                }

                foreach (var note in Notes ?? [])
                {
                    text += note.Length;
                }

                _size = 400 + (text * 2) + RequestBody.Length + AnswerBody.Length;
            }

            return _size;
        }
    }

    public TimeSpan? RetryAfter
    {
        get
        {
            foreach (var (name, value) in AnswerHeaders)
            {
                if (name.Equals("Retry-After", StringComparison.OrdinalIgnoreCase))
                {
                    return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
                        : DateTimeOffset.TryParseExact(value, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? (date > At ? date - At : TimeSpan.Zero)
                        : null;
                }
            }

            return null;
        }
    }

    public JournalEntry ToEntry() => new()
    {
        Number = Number,
        At = At,
        Elapsed = Elapsed.TotalMilliseconds,
        Provider = Provider?.Name,
        Operation = Operation?.Name,
        Role = Operation?.Role.ToWord(),
        Job = Note?.Key.ToString(),
        Scenario = Note?.Scenario,
        Word = Note?.Step,
        State = Note?.State,
        IsOver = Note?.IsOver == true,
        Method = Method,
        Path = Path,
        RequestHeaders = Headers,
        RequestBody = Encoding.UTF8.GetString(RequestBody.Span),
        Status = Status,
        AnswerHeaders = [.. ContentType is null ? Array.Empty<KeyValuePair<string, string>>() : [new("Content-Type", ContentType)], .. AnswerHeaders, .. Sample is null ? Array.Empty<KeyValuePair<string, string>>() : [new("JobKit-Sample", Sample)]],
        AnswerBody = Encoding.UTF8.GetString(AnswerBody.Span),
        AnswerBytes = AnswerBytes,
        RetryAfter = RetryAfter,
        Fault = Fault,
        Notes = Notes ?? [],
    };
}
