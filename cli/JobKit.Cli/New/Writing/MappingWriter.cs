using System.Text;

namespace JobKit.Cli.New;

/// <summary>Writes a drafted mapping as people write one: aligned, a comment where something is a guess or a question.</summary>
internal static class MappingWriter
{
    /// <summary>The text of <c>mapping.yaml</c>. <paramref name="hasSchema"/>: whether the language's schema lies in the folder above.</summary>
    public static string Write(MappingDraft draft, string description, bool hasSchema)
    {
        var text = new StringBuilder();
        if (hasSchema)
        {
            text.Append("# yaml-language-server: $schema=../mapping.schema.json\n");
        }

        text.Append($"# Drafted by `jobkit new` from {description} alone. What is a guess says so");
        text.Append(draft.Status.Questions > 0 ? "; what ends with `?` is a question, which the build refuses until it is answered.\n" : ".\n");
        text.Append("jobkit: 1\n");
        DraftTable.Write(text, "", [.. draft.Head, .. draft.Calls], alignKeys: false);
        text.Append('\n');
        WriteStatus(text, draft.Status);
        WriteSection(text, "reads", draft.Reads);
        if (draft.Errors.Count > 0)
        {
            text.Append("\nerrors:\n");
            DraftTable.Write(text, "  - ", draft.Errors, alignKeys: false);
        }

        if (draft.Tail.Count > 0)
        {
            text.Append('\n');
            DraftTable.Write(text, "", draft.Tail, alignKeys: false);
        }

        return text.ToString();
    }

    private static void WriteSection(StringBuilder text, string name, IReadOnlyList<DraftLine> lines)
    {
        if (lines.Count > 0)
        {
            text.Append($"\n{name}:\n");
            DraftTable.Write(text, "  ", lines, alignKeys: true);
        }
    }

    private static void WriteStatus(StringBuilder text, StatusDraft status)
    {
        text.Append("status:\n");
        if (status.IsShort)
        {
            DraftTable.Write(text, "  ", [new DraftLine("from", status.Columns[0].Value, status.Columns[0].Comment)], alignKeys: false);
            text.Append("  map:\n");
            DraftTable.Write(text, "    ", [.. status.Rows.Select(row => new DraftLine(row.Is, Bracketed(row.Cells[0].Value), row.Comment))], alignKeys: true);
            return;
        }

        text.Append("  select:\n");
        DraftTable.Write(text, "    ", status.Columns, alignKeys: true);
        text.Append("  rows:\n");
        RowTable.Write(text, "    - ", status.Rows);
    }

    private static string Bracketed(string value) => value.StartsWith('[') ? value : $"[{value}]";
}
