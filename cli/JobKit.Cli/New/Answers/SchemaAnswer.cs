using System.Globalization;
using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Looks at the schemas of answers as places: all branches of <c>allOf</c>, <c>oneOf</c> and <c>anyOf</c> together.</summary>
internal static class SchemaAnswer
{
    private const int MaxParts = 64;

    /// <summary>The answer that one of the schemas describes.</summary>
    public static AnswerField Of(IReadOnlyList<Schema> schemas) => Make(null, "", "", schemas, canBeAbsent: false);

    /// <summary>Every schema that takes part: the given ones and their branches.</summary>
    public static IReadOnlyList<Schema> Parts(IEnumerable<Schema> schemas)
    {
        var parts = new List<Schema>();
        var seen = new HashSet<Schema>();
        var open = new Queue<Schema>(schemas);
        while (open.Count > 0 && parts.Count < MaxParts)
        {
            var schema = open.Dequeue();
            if (!seen.Add(schema))
            {
                continue;
            }

            parts.Add(schema);
            foreach (var branch in schema.AllOf.Concat(schema.OneOf).Concat(schema.AnyOf))
            {
                open.Enqueue(branch);
            }
        }

        return parts;
    }

    private static AnswerField Make(AnswerField? parent, string name, string pointer, IEnumerable<Schema> schemas, bool canBeAbsent)
    {
        var parts = Parts(schemas);
        return new AnswerField(
            parent,
            name,
            pointer,
            self => parts.SelectMany(part => part.Properties).GroupBy(property => property.Key, StringComparer.Ordinal)
                .Select(group => Make(self, group.Key, $"{pointer}/{Escape(group.Key)}", group.Select(property => property.Value), !parts.Any(part => part.Required.Contains(group.Key)))),
            self => parts.Select(part => part.Items).OfType<Schema>().ToList() is { Count: > 0 } items ? Make(null, name, "", items, canBeAbsent: false) : null)
        {
            Types = [.. parts.SelectMany(part => part.Types).Distinct()],
            Format = parts.Select(part => part.Format).FirstOrDefault(format => format is not null),
            Description = parts.Select(part => Text(part, "description")).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)),
            FindEnum = () => SchemaValues.OfEnums(parts),
            FindValues = () => SchemaValues.Of(parts),
            CanBeAbsent = canBeAbsent || parts.Any(part => part.Nullable),
            Maximum = parts.Select(part => double.TryParse(Text(part, "maximum"), CultureInfo.InvariantCulture, out var maximum) ? maximum : (double?)null).FirstOrDefault(maximum => maximum is not null),
            IsOpen = parts.Any(part => part.AdditionalPropertiesAllowed) || parts.All(part => !part.PropertyNames.Any() && part.Types.All(type => type == "object")),
        };
    }

    private static string? Text(Schema schema, string key) => ((schema.Node as MapNode)?[key] as ScalarNode)?.Text;

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
