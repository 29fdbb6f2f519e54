using System.ComponentModel;
using System.Text.Json;

namespace JobKit.Decoding;

/// <summary>Walks the members of an object or the elements of an array.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct JsonElements
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly bool _isObject;
    private Utf8JsonReader _reader;
    private JsonSlot _key;
    private JsonSlot _current;

    internal JsonElements(JsonValue container)
    {
        _isObject = container.Kind == JsonSlotKind.Object;
        _json = container.Kind is JsonSlotKind.Object or JsonSlotKind.Array ? container.Raw : default;
        _reader = new Utf8JsonReader(_json);
        Index = -1;
        if (!_json.IsEmpty)
        {
            _reader.Read();
        }
    }

    /// <summary>The element's index.</summary>
    public int Index { get; private set; }

    /// <summary>The element.</summary>
    public readonly JsonValue Current => _current.In(_json);

    /// <summary>The member's name; null for elements of an array.</summary>
    public readonly string? Key => _isObject ? _key.In(_json).Text() : null;

    /// <summary>Itself, for <c>foreach</c>.</summary>
    public readonly JsonElements GetEnumerator() => this;

    /// <summary>Goes to the next.</summary>
    public bool MoveNext()
    {
        if (_json.IsEmpty || !_reader.Read() || _reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            return false;
        }

        if (_isObject)
        {
            _key = new JsonSlot(JsonSlotKind.Text, (int)_reader.TokenStartIndex + 1, _reader.ValueSpan.Length, _reader.ValueIsEscaped);
            _reader.Read();
        }

        _current = JsonSlot.Capture(ref _reader);
        Index++;
        return true;
    }

    internal readonly bool KeyEquals(string name) => _isObject && _key.In(_json).Text() == name;
}
