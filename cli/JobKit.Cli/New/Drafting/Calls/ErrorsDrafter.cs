using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Drafts where documented answers that are no status say why.</summary>
internal static partial class ErrorsDrafter
{
    public static IReadOnlyList<DraftLine> Draft(Operation operation, StatusDraft status)
    {
        var entries = operation.Responses.Where(response => IsFailure(response) && !status.Accept.Contains(response.Status)).Select(Entry).OfType<ErrorEntryDraft>().ToList();
        return [.. entries.GroupBy(entry => (entry.Is, entry.Message, entry.Code)).Select(Line)];
    }

    private static bool IsFailure(Response response) => response.Status is "default" or ['4' or '5', _, _];

    private static ErrorEntryDraft? Entry(Response response)
    {
        var schemas = response.Content.Where(content => !content.IsXml).Select(content => content.Schema).OfType<Schema>().ToList();
        var (message, code) = schemas.Count == 0 ? default : Places(SchemaAnswer.Of(schemas));
        var examples = response.Content.SelectMany(content => content.Examples).Select(example => NodeJson.Write(example.Value));
        var isMissing = response.Status == "400" && Missing().IsMatch($"{response.Description} {string.Join(' ', examples)}");
        return message is null && !isMissing ? null : new ErrorEntryDraft(response.Status, isMissing ? "notFound" : null, message, code);
    }

    private static (string? Message, string? Code) Places(AnswerField root)
    {
        var holder = root.Members.FirstOrDefault(member => member.IsObject && ErrorNames.IsWhole(member));
        var list = root.Members.FirstOrDefault(member => member.Joined is "errors" or "error" or "detail" or "details" && member.IsArray);
        foreach (var (place, prefix) in new[] { (holder, ""), (root, ""), (list?.Element, $"{list?.Expression}/0") })
        {
            if (place is null || ErrorRead.Parts(place) is not { Message: { } message } parts || message.Pointer.IndexOfAny(['{', '}']) >= 0)
            {
                continue;
            }

            return prefix.Length == 0 ? (message.Expression, parts.Code?.Expression) : (prefix + message.Pointer, parts.Code is null ? null : prefix + parts.Code.Pointer);
        }

        return list?.Element is { IsText: true, Members.Count: 0 } ? ($"{list.Expression}/0", null) : default;
    }

    private static DraftLine Line(IGrouping<(string? Is, string? Message, string? Code), ErrorEntryDraft> group)
    {
        var statuses = group.Select(entry => entry.Status).Distinct().ToList();
        var value = Yaml.Map(
            ("status", statuses.Count == 1 ? statuses[0] : $"[{string.Join(", ", statuses)}]"),
            ("is", group.Key.Is),
            ("message", group.Key.Message is null ? null : Yaml.Text(group.Key.Message)),
            ("code", group.Key.Code is null ? null : Yaml.Text(group.Key.Code)));
        return new DraftLine("", value, group.Key.Is is null ? null : "guess: documented for a job that is not there");
    }

    [GeneratedRegex(@"\b(does not|doesn't|do not) exist\b|\bnot found\b|\bno such\b|\bunknown (job|run|id|task)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Missing();
}
