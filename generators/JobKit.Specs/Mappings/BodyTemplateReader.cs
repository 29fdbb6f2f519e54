namespace JobKit.Specs;

/// <summary>Reads the template of a request's body; <c>{name}</c> in a text is a key field.</summary>
internal static class BodyTemplateReader
{
    /// <summary>The names of the key fields in the template, in order, and the type that the schema gives each.</summary>
    public static IReadOnlyList<(string Name, Schema? Schema)> Names(Node node, Schema? schema)
    {
        var names = new List<(string, Schema?)>();
        Collect(node, schema, names);
        return names;
    }

    /// <summary>The template.</summary>
    public static JsonTemplate Read(Node node, IReadOnlyList<KeyField> key) => node switch
    {
        MapNode map => new JsonObjectTemplate(map.Entries.Select(entry => new JsonMemberTemplate(entry.Key, Read(entry.Value, key))).ToEquatableArray()),
        ListNode list => new JsonArrayTemplate(list.Items.Select(item => Read(item, key)).ToEquatableArray()),
        ScalarNode { Kind: ScalarKind.String } text => Text(text.Text, key),
        _ => new JsonLiteralTemplate(NodeJson.Write(node)),
    };

    private static JsonTextTemplate Text(string text, IReadOnlyList<KeyField> key)
    {
        var parts = new List<TextPart>();
        foreach (var (literal, name) in Split(text))
        {
            parts.Add(name is null || key.All(field => field.Name != name) ? new TextPart(name is null ? literal : "{" + name + "}", null) : new TextPart(null, new KeyFieldExpression(name)));
        }

        var whole = parts.Count == 1 && parts[0].Expression is KeyFieldExpression only ? key.First(field => field.Name == only.Name).Type : KeyFieldType.String;
        return new JsonTextTemplate(new TextTemplate(parts.ToEquatableArray()), whole);
    }

    private static void Collect(Node node, Schema? schema, List<(string, Schema?)> names)
    {
        switch (node)
        {
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    Collect(entry.Value, PropertyOf(schema, entry.Key), names);
                }

                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    Collect(item, schema?.Items, names);
                }

                break;
            case ScalarNode { Kind: ScalarKind.String } text:
                var pieces = Split(text.Text).ToList();
                names.AddRange(pieces.Where(piece => piece.Name is not null).Select(piece => (piece.Name!, pieces.Count == 1 ? schema : null)));
                break;
        }
    }

    private static Schema? PropertyOf(Schema? schema, string name) =>
        schema is null ? null : SchemaBranches.Of(schema).SelectMany(branch => branch).Select(part => part.Property(name)).FirstOrDefault(found => found is not null);

    private static IEnumerable<(string Literal, string? Name)> Split(string text)
    {
        var from = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', from))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            if (open > from)
            {
                yield return (text.Substring(from, open - from), null);
            }

            yield return ("", text.Substring(open + 1, close - open - 1));
            from = close + 1;
        }

        if (from < text.Length || text.Length == 0)
        {
            yield return (text.Substring(from), null);
        }
    }
}
