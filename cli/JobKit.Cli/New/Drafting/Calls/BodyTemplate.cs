using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Drafts the body of a poll that is a POST: what the vendor requires, the names of jobs as key fields.</summary>
internal static class BodyTemplate
{
    /// <summary>The template as YAML and the names of its key fields; null where no body is needed.</summary>
    public static (string Yaml, IReadOnlyList<string> Names)? Draft(Operation operation)
    {
        if (operation.Body?.Content.FirstOrDefault(content => content.IsJson || content.Name.Contains("json", StringComparison.Ordinal)) is not { Schema: { } schema })
        {
            return null;
        }

        var parts = SchemaAnswer.Parts([schema]);
        var required = parts.SelectMany(part => part.Required).Distinct().ToList();
        var fields = SchemaAnswer.Of([schema]).Members;
        var chosen = fields.Where(field => required.Contains(field.Name)).ToList();
        if (chosen.Count == 0)
        {
            chosen = [.. fields.Where(NamesOne).Take(1)];
        }

        if (chosen.Count == 0 || !chosen.TrueForAll(IsScalar))
        {
            return null;
        }

        var names = chosen.Where(field => field.Values.Items.Count != 1).Select(field => field.Name).ToList();
        var members = chosen.Select(field => (field.Name, (string?)(field.Values.Items.Count == 1 ? Yaml.Text(field.Values.Items[0].Text) : $"\"{{{field.Name}}}\"")));
        return (Yaml.Map([.. members]), names);
    }

    private static bool NamesOne(AnswerField field) => field.Tokens is [.., "id" or "arn" or "name" or "uuid" or "key" or "handle"] && IsScalar(field);

    private static bool IsScalar(AnswerField field) => !field.IsArray && field.Members.Count == 0 && !field.IsOpenObject;
}
