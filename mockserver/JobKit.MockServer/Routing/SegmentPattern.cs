namespace JobKit.MockServer;

/// <summary>A piece of a path with parameters in it (<c>jobs</c>, <c>{id}</c>, <c>{id}:cancel</c>).</summary>
internal sealed class SegmentPattern
{
    private readonly List<(string? Literal, string? Name)> _parts = [];

    private SegmentPattern(string text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var open = rest.IndexOf('{');
            var close = open < 0 ? -1 : rest[open..].IndexOf('}');
            if (close < 0)
            {
                _parts.Add((rest.ToString(), null));
                break;
            }

            if (open > 0)
            {
                _parts.Add((rest[..open].ToString(), null));
            }

            _parts.Add((null, rest.Slice(open + 1, close - 1).TrimStart('+').ToString()));
            rest = rest[(open + close + 1)..];
        }
    }

    public IReadOnlyList<(string? Literal, string? Name)> Parts => _parts;

    public IEnumerable<string> Names => _parts.Where(part => part.Name is not null).Select(part => part.Name!);

    public bool IsLiteral => _parts.All(part => part.Literal is not null);

    public bool IsOneParameter => _parts is [{ Name: not null }];

    /// <summary>The same for patterns that take the same texts.</summary>
    public string Key => string.Concat(_parts.Select(part => part.Literal?.ToLowerInvariant() ?? "{}"));

    public static SegmentPattern Parse(string text) => new(text);

    /// <summary>The pattern of a template whose fields are to be read back; null where it holds anything else.</summary>
    public static SegmentPattern? Of(Specs.TextTemplate template)
    {
        var pattern = new SegmentPattern("");
        foreach (var part in template.Parts)
        {
            if (part.Text is null && part.Expression is not Specs.KeyFieldExpression)
            {
                return null;
            }

            pattern._parts.Add((part.Text, (part.Expression as Specs.KeyFieldExpression)?.Name));
        }

        return pattern;
    }

    /// <summary>Reads <paramref name="text"/> into <paramref name="values"/>; false where it does not fit. Literals count by their case.</summary>
    public bool TryMatch(string text, IDictionary<string, string> values) => TryMatch(0, text, values);

    // Parameters take as little as they can and at least one character; what follows decides.
    private bool TryMatch(int part, string text, IDictionary<string, string> values)
    {
        if (part == _parts.Count)
        {
            return text.Length == 0;
        }

        var (literal, name) = _parts[part];
        if (literal is not null)
        {
            return text.StartsWith(literal, StringComparison.Ordinal) && TryMatch(part + 1, text[literal.Length..], values);
        }

        for (var length = part == _parts.Count - 1 ? text.Length : 1; length >= 1 && length <= text.Length; length++)
        {
            if (TryMatch(part + 1, text[length..], values))
            {
                values[name!] = text[..length];
                return true;
            }
        }

        return false;
    }
}
