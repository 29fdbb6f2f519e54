using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Finds the values that schemas list for a place: their enums with the names and notes that vendors add, else what the text for people lists.</summary>
internal static class SchemaValues
{
    private static readonly string[] NameLists = ["x-enum-varnames", "x-enumNames", "x-enum-names", "x-enumnames"];
    private static readonly string[] NoteLists = ["x-enum-descriptions", "x-enumDescriptions", "x-google-enum-descriptions", "enumDescriptions", "x-enum-comments"];

    /// <summary>The values of the enums, with what stands beside them and without a look at texts.</summary>
    public static DocumentedValues OfEnums(IReadOnlyList<Schema> parts)
    {
        var values = parts.SelectMany(OfEnum).GroupBy(value => value.Text, StringComparer.Ordinal).Select(group => group.First()).ToList();
        return values.Count == 0 ? DocumentedValues.None : new DocumentedValues(values, ValuesSource.Enum);
    }

    /// <summary>The values of the enums, each with what a text says of it; without enums those that a text lists.</summary>
    public static DocumentedValues Of(IReadOnlyList<Schema> parts)
    {
        var listed = OfEnums(parts);
        var text = ValueTexts.Shortened(string.Join('\n', parts.Select(part => ((part.Node as MapNode)?["description"] as ScalarNode)?.Text).OfType<string>()));
        if (listed.Any)
        {
            return listed with { Items = [.. listed.Items.Select(value => value.Note is null ? value with { Note = ValueNotes.Of(text, value.Text) } : value)] };
        }

        var scalar = parts.All(part => part.Types.Count == 0 || part.Types.Any(type => type is "string" or "integer" or "number"));
        return scalar && ValueTexts.Find(text) is { Count: > 0 } found ? new DocumentedValues(found, ValuesSource.Text) : DocumentedValues.None;
    }

    private static IEnumerable<DocumentedValue> OfEnum(Schema schema)
    {
        var map = schema.Node as MapNode;
        var names = NameLists.Select(key => map?[key]).FirstOrDefault(node => node is not null);
        var notes = NoteLists.Select(key => map?[key]).FirstOrDefault(node => node is not null);
        var described = ((map?["x-ms-enum"] as MapNode)?["values"] as ListNode)?.Items.OfType<MapNode>().ToList() ?? [];
        var title = (map?["const"] is ScalarNode ? map["title"] ?? map["description"] : null) as ScalarNode;
        foreach (var (value, index) in schema.Enum.Select((value, index) => (value.Text, index)))
        {
            var own = described.Find(entry => (entry["value"] as ScalarNode)?.Text == value);
            yield return new DocumentedValue(
                value,
                At(names, value, index) ?? (own?["name"] as ScalarNode)?.Text,
                At(notes, value, index) ?? (own?["description"] as ScalarNode)?.Text ?? title?.Text);
        }
    }

    private static string? At(Node? node, string value, int index) => node switch
    {
        ListNode list when index < list.Items.Count => (list.Items[index] as ScalarNode)?.Text,
        MapNode map => (map[value] as ScalarNode)?.Text,
        _ => null,
    };
}
