namespace JobKit.Specs;

/// <summary>Finds the documented examples of a media type or schema.</summary>
internal static class ExampleReader
{
    public static IReadOnlyList<Example> OfMediaType(DocumentSet documents, Placed mediaType)
    {
        var examples = new List<Example>();
        foreach (var (entry, value) in mediaType.Map("examples"))
        {
            if (documents.Follow(value) is { } target && target["value"] is { } found)
            {
                examples.Add(new Example(entry.Key, found.Node, entry.KeyLocation));
            }
        }

        if ((mediaType.Node as MapNode)?.TryGet("example", out var example) == true)
        {
            examples.Add(new Example("default", example!.Value, example.KeyLocation));
        }

        return examples;
    }

    public static IReadOnlyList<Example> OfSchema(Placed schema)
    {
        var examples = new List<Example>();
        if ((schema.Node as MapNode)?.TryGet("example", out var example) == true)
        {
            examples.Add(new Example("default", example!.Value, example.KeyLocation));
        }

        foreach (var (item, index) in schema.List("examples").Select((item, index) => (item, index)))
        {
            examples.Add(new Example($"example-{index + 1}", item.Node, item.Node.Location));
        }

        return examples;
    }
}
