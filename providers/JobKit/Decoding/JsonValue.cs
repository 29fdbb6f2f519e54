using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JobKit.Decoding;

/// <summary>A value of an answer: of its body, a header, or its status.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct JsonValue
{
    internal JsonValue(JsonSlotKind kind, ReadOnlySpan<byte> raw, bool isEscaped)
    {
        Kind = kind;
        Raw = raw;
        IsEscaped = isEscaped;
    }

    /// <summary>No value.</summary>
    public static JsonValue Nothing => default;

    /// <summary>Whether there is nothing.</summary>
    public bool IsAbsent => Kind == JsonSlotKind.Absent;

    /// <summary>Whether it is a text, a number or a boolean.</summary>
    public bool IsScalar => Kind is JsonSlotKind.Text or JsonSlotKind.Number or JsonSlotKind.True or JsonSlotKind.False;

    /// <summary>Whether it is a list.</summary>
    public bool IsList => Kind == JsonSlotKind.Array;

    /// <summary>Whether it is there and neither <c>""</c>, <c>[]</c> nor <c>{}</c>.</summary>
    public bool IsPresent => Kind switch
    {
        JsonSlotKind.Absent => false,
        JsonSlotKind.Text => !Raw.IsEmpty,
        JsonSlotKind.Object or JsonSlotKind.Array => !Raw[1..^1].TrimStart(" \t\r\n"u8).IsEmpty,
        _ => true,
    };

    internal JsonSlotKind Kind { get; }

    internal ReadOnlySpan<byte> Raw { get; }

    internal bool IsEscaped { get; }

    /// <summary>The value of a header; nothing where there is none.</summary>
    public static JsonValue OfText(string? text) => text is null ? default : new JsonValue(JsonSlotKind.Text, Encoding.UTF8.GetBytes(text), false);

    /// <summary>The HTTP status as a value.</summary>
    public static JsonValue OfNumber(int number) => new(JsonSlotKind.Number, Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture)), false);

    /// <summary>Whether the text of a scalar is this.</summary>
    public bool TextEquals(ReadOnlySpan<byte> text) => IsEscaped ? Text()!.AsSpan().SequenceEqual(Encoding.UTF8.GetString(text)) : Raw.SequenceEqual(text);

    /// <summary>Whether the text of a scalar is this, case ignored ordinally.</summary>
    public bool TextEqualsIgnoreCase(string text) => string.Equals(Text(), text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text of a scalar is this, or the same number (1.0 and 1).</summary>
    public bool NumberEquals(ReadOnlySpan<byte> number) => TextEquals(number)
        || (TryNumber(Raw, out var mine) && TryNumber(number, out var other) && mine == other);

    /// <summary>The text of a scalar, as sent; null for anything else.</summary>
    public string? Text()
    {
        if (!IsScalar)
        {
            return null;
        }

        return IsEscaped ? Unescape() : Encoding.UTF8.GetString(Raw);
    }

    /// <summary>The value as JSON; null where there is none.</summary>
    public string? Json() => Kind switch
    {
        JsonSlotKind.Absent => null,
        JsonSlotKind.Text => "\"" + Encoding.UTF8.GetString(Raw) + "\"",
        _ => Encoding.UTF8.GetString(Raw),
    };

    /// <summary>The value at a place inside; nothing where there is none.</summary>
    public JsonValue Find(params ReadOnlySpan<string> segments)
    {
        var found = this;
        foreach (var segment in segments)
        {
            found = found.Member(segment);
        }

        return found;
    }

    /// <summary>The members of an object, or the elements of an array.</summary>
    public JsonElements Elements() => new(this);

    internal static bool TryNumber(ReadOnlySpan<byte> text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private JsonValue Member(string name)
    {
        if (Kind is not (JsonSlotKind.Object or JsonSlotKind.Array) || (Kind == JsonSlotKind.Array && !int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            return default;
        }

        var found = default(JsonValue);
        var index = Kind == JsonSlotKind.Array ? int.Parse(name, CultureInfo.InvariantCulture) : -1;
        for (var elements = Elements(); elements.MoveNext();)
        {
            if (index < 0 ? elements.KeyEquals(name) : elements.Index == index)
            {
                // Of two members with one name the last counts, as in the main pass.
                found = elements.Current;
            }
        }

        return found;
    }

    private string Unescape()
    {
        // The raw text stands between quotes that were left out; the reader wants them back.
        var quoted = ArrayPool<byte>.Shared.Rent(Raw.Length + 2);
        try
        {
            quoted[0] = (byte)'"';
            Raw.CopyTo(quoted.AsSpan(1));
            quoted[Raw.Length + 1] = (byte)'"';
            var reader = new Utf8JsonReader(quoted.AsSpan(0, Raw.Length + 2));
            reader.Read();
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: no text at all in Unicode, so the escapes stay as they were sent.
            return Encoding.UTF8.GetString(Raw);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(quoted);
        }
    }
}
