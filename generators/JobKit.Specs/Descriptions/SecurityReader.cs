namespace JobKit.Specs;

/// <summary>Reads what an API asks for.</summary>
internal static class SecurityReader
{
    public static IReadOnlyList<SecurityScheme> Schemes(DocumentSet documents, DescriptionKind kind, Placed top)
    {
        var holder = kind == DescriptionKind.OpenApi2 ? top : top["components"];
        var schemes = new List<SecurityScheme>();
        foreach (var (entry, place) in holder?.Map(kind == DescriptionKind.OpenApi2 ? "securityDefinitions" : "securitySchemes") ?? [])
        {
            if (documents.Follow(place) is { } scheme)
            {
                schemes.Add(new SecurityScheme(entry.Key, scheme.Text("type") ?? "", scheme.Text("in"), scheme.Text("name"), scheme.Text("scheme")?.ToLowerInvariant(), scheme.Text("description")));
            }
        }

        return schemes;
    }

    public static IReadOnlyList<SecurityRequirement>? Requirements(Placed place) => place["security"] is { Node: ListNode }
        ? [.. place.List("security").Select(item => new SecurityRequirement(
            ((item.Node as MapNode)?.Entries.Select(entry => entry.Key) ?? []).ToEquatableArray()))]
        : null;
}
