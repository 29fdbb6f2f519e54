namespace JobKit.Specs;

/// <summary>Finds the values that expressions name in a sample.</summary>
internal sealed class SamplePlaces(AnswerSample sample, Node? element = null)
{
    /// <summary>Whether the body is a GraphQL answer with errors and no data.</summary>
    public bool IsGraphQLFailure => sample.Body is MapNode body && body["errors"] is ListNode { Items.Count: > 0 } && body["data"] is null or ScalarNode { Kind: ScalarKind.Null } && (sample.Body as MapNode)?["errors"] is not null;

    /// <summary>The value of an expression; null where there is none.</summary>
    public Node? Find(Expression expression) => expression switch
    {
        StatusCodeExpression => Text(sample.StatusCode.ToString(System.Globalization.CultureInfo.InvariantCulture), ScalarKind.Number),
        HeaderExpression header => sample.Headers?.FirstOrDefault(pair => string.Equals(pair.Key, header.Name, StringComparison.OrdinalIgnoreCase)).Value is { } value ? Text(value, ScalarKind.String) : null,
        BodyExpression body => Find(sample.Body, body.Pointer),
        ElementExpression relative => Find(element, relative.Pointer),
        _ => null,
    };

    /// <summary>The value at a pointer; a segment that is a key field nobody knows takes the only member.</summary>
    public Node? Find(Node? node, Pointer pointer)
    {
        foreach (var segment in pointer.Segments)
        {
            var name = segment.AsLiteral ?? KeyText(segment);
            node = node switch
            {
                MapNode map when name is null => map.Entries.Count == 1 ? map.Entries[0].Value : null,
                MapNode map => map[name],
                ListNode list when int.TryParse(name, out var index) && index >= 0 && index < list.Items.Count => list.Items[index],
                _ => null,
            };
        }

        return node is ScalarNode { Kind: ScalarKind.Null } ? null : node;
    }

    private string? KeyText(TextTemplate segment)
    {
        var parts = segment.Parts.Select(part => part.Text ?? (part.Expression is KeyFieldExpression field && sample.Key?.TryGetValue(field.Name, out var value) == true ? value : null)).ToList();
        return parts.Contains(null) ? null : string.Concat(parts);
    }

    private static ScalarNode Text(string text, ScalarKind kind) => new(text, kind, false, default);
}
