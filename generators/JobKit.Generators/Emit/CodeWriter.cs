using System.Text;

namespace JobKit.Generators;

/// <summary>Writes indented lines of C#.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>Several lines, each indented.</summary>
    public CodeWriter Lines(params string[] lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }

        return this;
    }

    /// <summary>A block in braces.</summary>
    public CodeWriter Block(string head, Action body, string tail = "")
    {
        Line(head).Line("{");
        _depth++;
        body();
        _depth--;
        return Line("}" + tail);
    }

    /// <summary>A one-line summary comment.</summary>
    public CodeWriter Summary(string text) => Line($"/// <summary>{CSharpText.Doc(text)}</summary>");

    public override string ToString() => _text.ToString();
}
