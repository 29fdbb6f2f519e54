using System.Text;

namespace JobKit.Cli.New;

/// <summary>Writes lines under each other: values in one column, comments in another; a comment that would be far to the right stands above its line.</summary>
internal static class DraftTable
{
    private const int Widest = 100;
    private const int Longest = 170;

    public static void Write(StringBuilder text, string indent, IReadOnlyList<DraftLine> lines, bool alignKeys)
    {
        var keys = alignKeys ? lines.Max(line => line.Key.Length) + 1 : 0;
        var bodies = lines.Select(line => line.Key.Length == 0 ? line.Value : $"{$"{line.Key}:".PadRight(keys)} {line.Value}").ToList();
        Write(text, indent, [.. bodies.Zip(lines, (body, line) => (body, line.Comment))]);
    }

    /// <summary>Writes bodies and their comments.</summary>
    public static void Write(StringBuilder text, string indent, IReadOnlyList<(string Body, string? Comment)> lines)
    {
        var beside = lines.Where(line => line.Comment is { } comment && line.Body.Length <= Widest && indent.Length + line.Body.Length + comment.Length <= Longest);
        var column = beside.Select(line => line.Body.Length).DefaultIfEmpty(0).Max();
        foreach (var (body, comment) in lines)
        {
            if (comment is null)
            {
                text.Append($"{indent}{body}\n");
            }
            else if (body.Length <= Widest && indent.Length + column + comment.Length <= Longest)
            {
                text.Append($"{indent}{body.PadRight(column)}   # {comment}\n");
            }
            else
            {
                text.Append($"{new string(' ', indent.Length - (indent.EndsWith("- ", StringComparison.Ordinal) ? 2 : 0))}# {comment}\n{indent}{body}\n");
            }
        }
    }
}
