using System.ComponentModel;
using System.Text.Json;

namespace JobKit.Decoding;

/// <summary>Where a value stands in an answer: noted in the one pass over it, looked at afterwards, without copying.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonSlot
{
    internal JsonSlot(JsonSlotKind kind, int start, int length, bool isEscaped)
    {
        Kind = kind;
        Start = start;
        Length = length;
        IsEscaped = isEscaped;
    }

    internal JsonSlotKind Kind { get; }

    internal int Start { get; }

    internal int Length { get; }

    internal bool IsEscaped { get; }

    /// <summary>Notes the value that the reader stands on, and reads past it.</summary>
    public static JsonSlot Capture(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new JsonSlot(JsonSlotKind.Text, (int)reader.TokenStartIndex + 1, reader.ValueSpan.Length, reader.ValueIsEscaped);
            case JsonTokenType.Number:
                return new JsonSlot(JsonSlotKind.Number, (int)reader.TokenStartIndex, reader.ValueSpan.Length, false);
            case JsonTokenType.True:
                return new JsonSlot(JsonSlotKind.True, (int)reader.TokenStartIndex, 4, false);
            case JsonTokenType.False:
                return new JsonSlot(JsonSlotKind.False, (int)reader.TokenStartIndex, 5, false);
            case JsonTokenType.StartObject:
            case JsonTokenType.StartArray:
                var begun = Begin(ref reader);
                reader.Skip();
                return begun.End(ref reader);
            default:
                return default;
        }
    }

    /// <summary>Notes the beginning of an object or array whose members are read one by one; of anything else all of it.</summary>
    public static JsonSlot Begin(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => new JsonSlot(JsonSlotKind.Object, (int)reader.TokenStartIndex, 0, false),
        JsonTokenType.StartArray => new JsonSlot(JsonSlotKind.Array, (int)reader.TokenStartIndex, 0, false),
        _ => Capture(ref reader),
    };

    /// <summary>Completes what <see cref="Begin"/> noted, once the reader stands on its end.</summary>
    public JsonSlot End(ref Utf8JsonReader reader) =>
        Kind is JsonSlotKind.Object or JsonSlotKind.Array ? new JsonSlot(Kind, Start, (int)reader.BytesConsumed - Start, false) : this;

    /// <summary>The value in its answer.</summary>
    public JsonValue In(ReadOnlySpan<byte> body) => new(Kind, body.Slice(Start, Length), IsEscaped);
}
