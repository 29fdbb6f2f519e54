using System.Text;
using System.Text.RegularExpressions;

namespace JobKit.Specs;

/// <summary>Cuts a GraphQL text into tokens; commas, comments and blanks mean nothing.</summary>
internal sealed class GraphQLLexer(SourceFile file)
{
    private static readonly Regex IsNumber = new(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    private static readonly Regex UnicodeEscape = new(@"\G(?:\{(?<braced>[0-9A-Fa-f]{1,7})\}|(?<high>[Dd][89ABab][0-9A-Fa-f]{2})\\u(?<pair>[Dd][C-Fc-f][0-9A-Fa-f]{2})|(?<high>[0-9A-Fa-f]{4}))", RegexOptions.CultureInvariant);

    private readonly string _text = file.Text;
    private int _index;
    private int _line = 1;
    private int _lineStart;

    public GraphQLToken Next()
    {
        SkipIgnored();
        var start = (Line: _line, Column: _index - _lineStart + 1);
        if (_index >= _text.Length)
        {
            return new GraphQLToken(GraphQLTokenKind.End, "", Span(start));
        }

        var character = _text[_index];
        if (character == '_' || IsLetter(character))
        {
            var name = TakeWhile(c => c == '_' || IsLetter(c) || c is >= '0' and <= '9');
            return new GraphQLToken(GraphQLTokenKind.Name, name, Span(start));
        }

        if (character is '-' or (>= '0' and <= '9'))
        {
            var number = TakeWhile(c => c is '-' or '+' or '.' or 'e' or 'E' or (>= '0' and <= '9'));
            return IsNumber.IsMatch(number) ? new GraphQLToken(GraphQLTokenKind.Number, number, Span(start)) : throw new SyntaxFault($"Invalid number, expected digit: \"{number}\".", Span(start));
        }

        if (character == '"')
        {
            var text = string.CompareOrdinal(_text, _index, "\"\"\"", 0, 3) == 0 ? ReadBlock(start) : ReadString(start);
            return new GraphQLToken(GraphQLTokenKind.String, text, Span(start));
        }

        if (string.CompareOrdinal(_text, _index, "...", 0, 3) == 0)
        {
            _index += 3;
            return new GraphQLToken(GraphQLTokenKind.Punctuation, "...", Span(start));
        }

        if ("!$&()[]{}:=@|".IndexOf(character) < 0)
        {
            throw new SyntaxFault($"`{character}` has no meaning in GraphQL.", Span(start));
        }

        _index++;
        return new GraphQLToken(GraphQLTokenKind.Punctuation, character.ToString(), Span(start));
    }

    private string ReadString((int, int) start)
    {
        var text = new StringBuilder();
        _index++;
        while (_index < _text.Length && _text[_index] is not ('"' or '\n' or '\r'))
        {
            if (_text[_index] == '\\' && _index + 1 < _text.Length)
            {
                _index++;
                text.Append(Unescape(start));
            }
            else
            {
                text.Append(_text[_index++]);
            }
        }

        if (_index >= _text.Length || _text[_index] != '"')
        {
            throw new SyntaxFault("A text does not end on its line.", Span(start));
        }

        _index++;
        return text.ToString();
    }

    private string Unescape((int, int) start)
    {
        var escaped = _text[_index++];
        return escaped switch
        {
            '"' or '\\' or '/' => escaped.ToString(),
            'b' => "\b",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'u' => ReadUnicode() ?? throw new SyntaxFault("Invalid Unicode escape sequence in a text.", Span(start)),
            _ => throw new SyntaxFault($"Invalid character escape sequence: \"\\{escaped}\".", Span(start)),
        };
    }

    // \uXXXX, as a pair where the character needs two, or \u{…}; null where it is no character.
    private string? ReadUnicode()
    {
        var match = UnicodeEscape.Match(_text, _index);
        if (!match.Success)
        {
            return null;
        }

        _index += match.Length;
        if (match.Groups["pair"].Success)
        {
            return $"{(char)Hex(match, "high")}{(char)Hex(match, "pair")}";
        }

        var code = Hex(match, match.Groups["braced"].Success ? "braced" : "high");
        return code is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? null : char.ConvertFromUtf32(code);
    }

    private static int Hex(Match match, string group) => int.Parse(match.Groups[group].Value, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture);

    private string ReadBlock((int, int) start)
    {
        _index += 3;
        var from = _index;
        var end = _text.IndexOf("\"\"\"", from, StringComparison.Ordinal);
        while (end > from && _text[end - 1] == '\\')
        {
            end = _text.IndexOf("\"\"\"", end + 3, StringComparison.Ordinal);
        }

        if (end < 0)
        {
            throw new SyntaxFault("A block text does not end.", Span(start));
        }

        while (_index < end)
        {
            Advance();
        }

        _index = end + 3;
        return GraphQLText.OfBlock(_text.Substring(from, end - from));
    }

    private void SkipIgnored()
    {
        while (_index < _text.Length)
        {
            if (_text[_index] == '#')
            {
                while (_index < _text.Length && _text[_index] != '\n')
                {
                    _index++;
                }
            }
            else if (_text[_index] is ' ' or '\t' or '\r' or '\n' or ',' or '\uFEFF')
            {
                Advance();
            }
            else
            {
                return;
            }
        }
    }

    private void Advance()
    {
        if (_text[_index++] == '\n')
        {
            _line++;
            _lineStart = _index;
        }
    }

    private string TakeWhile(Func<char, bool> belongs)
    {
        var from = _index;
        while (_index < _text.Length && belongs(_text[_index]))
        {
            _index++;
        }

        return _text.Substring(from, _index - from);
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private Location Span((int Line, int Column) start) => new(file.Path, start.Line, start.Column, _line, Math.Max(1, _index - _lineStart + 1));
}
