using System.Text;

namespace JobKit.Specs;

/// <summary>Reads JSON in one pass, with the line and column of every value. Comments and trailing commas are not JSON.</summary>
internal sealed class JsonDocumentReader(SourceFile file)
{
    private readonly string _text = file.Text;
    private int _index;
    private int _line = 1;
    private int _lineStart;

    private int Column => _index - _lineStart + 1;

    public DocumentResult Read()
    {
        try
        {
            if (_text.Length > 0 && _text[0] == '\uFEFF')
            {
                _index = _lineStart = 1;
            }

            SkipBlanks();
            var root = ReadValue(0);
            SkipBlanks();
            return _index < _text.Length ? throw Fault("There is text after the end of the JSON value.") : new DocumentResult(root, null);
        }
        catch (SyntaxFault fault)
        {
            return new DocumentResult(null, fault.Error);
        }
    }

    private Node ReadValue(int depth)
    {
        if (depth > DocumentReader.MaxDepth)
        {
            throw Fault($"This nests deeper than {DocumentReader.MaxDepth} levels.");
        }

        return Peek() switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => ReadString(),
            _ => ReadLiteral(),
        };
    }

    private MapNode ReadObject(int depth)
    {
        var start = Mark();
        var entries = new List<MapEntry>();
        _index++;
        SkipBlanks();
        while (Peek() != '}')
        {
            if (entries.Count > 0)
            {
                Expect(',');
                SkipBlanks();
            }

            if (Peek() != '"')
            {
                throw Fault("A member's name in double quotes is missing here.");
            }

            var key = ReadString();
            SkipBlanks();
            Expect(':');
            SkipBlanks();
            entries.Add(new MapEntry(key.Text, key.Location, ReadValue(depth + 1)));
            SkipBlanks();
        }

        _index++;
        return new MapNode(entries, Span(start));
    }

    private ListNode ReadArray(int depth)
    {
        var start = Mark();
        var items = new List<Node>();
        _index++;
        SkipBlanks();
        while (Peek() != ']')
        {
            if (items.Count > 0)
            {
                Expect(',');
                SkipBlanks();
            }

            items.Add(ReadValue(depth + 1));
            SkipBlanks();
        }

        _index++;
        return new ListNode(items, Span(start));
    }

    private ScalarNode ReadString()
    {
        var start = Mark();
        _index++;
        var from = _index;
        StringBuilder? unescaped = null;
        while (Peek() is var character && character != '"')
        {
            if (character == '\n')
            {
                throw Fault("A text does not end on its line.");
            }

            if (character != '\\')
            {
                unescaped?.Append(character);
                _index++;
                continue;
            }

            unescaped ??= new StringBuilder(_text, from, _index - from, 64 + _index - from);
            _index++;
            unescaped.Append(ReadEscape());
        }

        var text = unescaped?.ToString() ?? _text.Substring(from, _index - from);
        _index++;
        return new ScalarNode(text, ScalarKind.String, false, Span(start));
    }

    private char ReadEscape()
    {
        var escaped = Peek();
        _index++;
        switch (escaped)
        {
            case '"' or '\\' or '/': return escaped;
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when _index + 4 <= _text.Length && int.TryParse(_text.Substring(_index, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var code):
                _index += 4;
                return (char)code;
            default: throw Fault($"`\\{escaped}` is no escape of JSON.");
        }
    }

    private ScalarNode ReadLiteral()
    {
        var start = Mark();
        var from = _index;
        while (_index < _text.Length && _text[_index] is not (',' or '}' or ']' or ':' or ' ' or '\t' or '\r' or '\n' or '"' or '{' or '['))
        {
            _index++;
        }

        var text = _text.Substring(from, _index - from);
        var kind = text switch
        {
            "null" => ScalarKind.Null,
            "true" or "false" => ScalarKind.Boolean,
            _ => text.Length > 0 && text[0] != '+' && CoreSchema.KindOf(text) == ScalarKind.Number ? ScalarKind.Number : ScalarKind.String,
        };
        return kind == ScalarKind.String
            ? throw new SyntaxFault(text.Length == 0 ? "A value is missing here." : $"`{text}` is no value of JSON.", Span(start))
            : new ScalarNode(text, kind, false, Span(start));
    }

    private void Expect(char expected)
    {
        if (Peek() != expected)
        {
            throw Fault($"`{expected}` is missing here.");
        }

        _index++;
    }

    private char Peek() => _index < _text.Length ? _text[_index] : throw Fault("The document ends too early.");

    private void SkipBlanks()
    {
        while (_index < _text.Length && _text[_index] is ' ' or '\t' or '\r' or '\n')
        {
            if (_text[_index] == '\n')
            {
                _line++;
                _lineStart = _index + 1;
            }

            _index++;
            if (_index >= _text.Length)
            {
                return;
            }
        }
    }

    private (int Line, int Column) Mark() => (_line, Column);

    private Location Span((int Line, int Column) start) => new(file.Path, start.Line, start.Column, _line, Column);

    private SyntaxFault Fault(string message) => new(message, new Location(file.Path, _line, Column, _line, Column));
}
