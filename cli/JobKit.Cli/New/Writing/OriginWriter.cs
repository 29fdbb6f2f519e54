using System.Globalization;
using System.Text;

namespace JobKit.Cli.New;

/// <summary>Writes <c>origin.yaml</c>: what the description documents, what is a guess, and what nobody here can know.</summary>
internal static class OriginWriter
{
    public static string Write(Candidate candidate, MappingDraft draft, string vendor, string description, string given, DateTimeOffset today)
    {
        var text = new StringBuilder();
        text.Append("# Where each fact of this folder comes from. documented: the vendor says so; observed: a client of the vendor does so; inferred: our judgement;\n");
        text.Append("# unknown: `jobkit new`, which drafted this, cannot know it; whoever does writes it here.\n");
        text.Append($"vendor: {Yaml.Text(vendor)}\n");
        text.Append($"read: {today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\n");
        text.Append("facts:\n");
        Add(text, $"{description}: operations, parameters, schemas and examples", "documented", $"kept byte for byte as {given} was given");
        Add(text, $"where {description} was published, and when", "unknown", "write the address or the repository here");
        Add(text, $"{candidate.Name} is what reads a job", "inferred", string.Join("; ", candidate.Reasons.Take(3)));
        foreach (var row in draft.Status.Rows.Where(row => row.Comment is not null))
        {
            Add(text, $"{string.Join(", ", row.Cells.Select(cell => $"{cell.Column} {cell.Value}"))} is {row.Is}", row.IsQuestion || draft.Status.AsksForWords ? "unknown" : "inferred", row.Comment!);
        }

        foreach (var line in draft.Head.Concat(draft.Calls).Concat(draft.Status.Columns).Concat(draft.Reads).Concat(draft.Tail).Where(line => line.Comment is not null))
        {
            Add(text, line.Key, "inferred", line.Comment!);
        }

        foreach (var line in draft.Errors.Where(line => line.Comment is not null))
        {
            Add(text, "errors", "inferred", line.Comment!);
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, string what, string how, string where) =>
        text.Append($"  - {Yaml.Map(("what", Yaml.Quoted(what)), ("how", how), ("where", Yaml.Quoted(where.StartsWith("guess: ", StringComparison.Ordinal) ? where[7..] : where)))}\n");
}
