using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>
/// Drafts what Google's operations tell in <c>metadata</c>, which is open: the description has schemas of that name, and one of them is it.
/// </summary>
internal static class OpenMetadata
{
    public static IEnumerable<DraftLine> Draft(IReadOnlyList<AnswerField> near, ApiDescription description)
    {
        var isOperation = near.Any(field => field.Joined is "done" or "response");
        if (!isOperation || near.FirstOrDefault(field => field.Joined == "metadata" && field.IsOpen && field.Members.Count == 0) is not { } metadata)
        {
            yield break;
        }

        var schemas = description.Schemas.Where(schema => schema.Name.EndsWith("Metadata", StringComparison.Ordinal)).ToList();
        var fields = schemas.SelectMany(named => named.Schema is { } schema ? SchemaAnswer.Of([schema]).Members.Select(field => (named.Name, Field: field)) : []).ToList();
        var taken = near.Select(TimeNames.RoleOf).ToHashSet();
        foreach (var (role, key) in new[] { (TimeRole.Created, "createdAt"), (TimeRole.Started, "startedAt"), (TimeRole.Updated, "updatedAt"), (TimeRole.Finished, "finishedAt") })
        {
            if (!taken.Contains(role) && Line(key, metadata, fields, field => TimeNames.RoleOf(field) == role) is { } line)
            {
                yield return line;
            }
        }

        if (Line("progress", metadata, fields, field => ProgressNames.IsProgress(field)) is { } progress)
        {
            yield return progress;
        }
    }

    private static DraftLine? Line(string key, AnswerField metadata, List<(string Schema, AnswerField Field)> fields, Func<AnswerField, bool> test)
    {
        var found = fields.Where(field => test(field.Field)).GroupBy(field => field.Field.Name, StringComparer.Ordinal).OrderByDescending(group => group.Count()).FirstOrDefault();
        if (found is null)
        {
            return null;
        }

        var names = string.Join(", ", found.Select(field => field.Schema).Distinct().Take(2));
        return new DraftLine(key, Yaml.Text($"{metadata.Expression}{found.First().Field.Pointer}"), $"guess: by {names}, which `{metadata.Name}` may be");
    }
}
