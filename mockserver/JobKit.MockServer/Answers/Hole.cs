using System.Text.Encodings.Web;
using System.Text.Json;

namespace JobKit.MockServer;

/// <summary>A changing place of a derived answer.</summary>
/// <param name="Kind">What fills it.</param>
/// <param name="Index">The key field's index, for <see cref="HoleKind.KeyField"/>.</param>
/// <param name="IsRaw">Whether it is a JSON number, not text.</param>
/// <param name="Time">How times are written.</param>
internal sealed record Hole(HoleKind Kind, int Index = 0, bool IsRaw = false, TimeStyle? Time = null)
{
    /// <summary>The JSON text of the place; for text without its quotes.</summary>
    public string Fill(in Filling filling)
    {
        var text = Kind switch
        {
            HoleKind.KeyField => filling.Job is { } job && Index < job.Count ? job[Index] : "",
            HoleKind.NewId => filling.NewId ?? "",
            HoleKind.Server => filling.Server ?? "http://localhost",
            _ => (Time ?? TimeStyle.Rfc3339).Write(Instant(filling.Moment)),
        };
        return IsRaw ? text : JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
    }

    private DateTimeOffset Instant(in Moment moment) => Kind switch
    {
        HoleKind.CreatedAt => moment.CreatedAt,
        HoleKind.StartedAt => moment.StartedAt,
        HoleKind.UpdatedAt => moment.UpdatedAt,
        HoleKind.FinishedAt => moment.UpdatedAt,
        _ => moment.CreatedAt + TimeSpan.FromDays(1),
    };
}
