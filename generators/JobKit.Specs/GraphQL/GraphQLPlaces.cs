namespace JobKit.Specs;

/// <summary>Follows a pointer through the answer that a document gets from a schema.</summary>
public static class GraphQLPlaces
{
    private static readonly string[] EnvelopeNames = ["data", "errors", "extensions"];

    /// <summary>What the schema says of the place that <paramref name="pointer"/> names in the answer to the first operation.</summary>
    public static PlaceResult Find(GraphQLSchema schema, GraphQLDocument document, Pointer pointer)
    {
        var names = pointer.Segments.Select(segment => segment.AsLiteral).ToList();
        if (names.Count == 0 || names[0] is "errors" or "extensions" or null)
        {
            return new PlaceResult { Kind = PlaceKind.Open };
        }

        if (names[0] != "data")
        {
            return Missing(names, 0, EnvelopeNames);
        }

        var operation = document.Operations[0];
        var root = operation.Kind == "mutation" ? schema.Mutation : schema.Query;
        return root is null ? new PlaceResult { Kind = PlaceKind.Open } : Follow(schema, document, root, operation.Selections, names, 1);
    }

    private static PlaceResult Follow(
        GraphQLSchema schema, GraphQLDocument document, GraphQLTypeDefinition parent, EquatableArray<GraphQLSelection> selections, List<string?> names, int depth)
    {
        var isNullable = true;
        GraphQLType? type = null;
        for (; depth < names.Count; depth++)
        {
            if (type is { Name: null })
            {
                // An index of a list.
                type = type.Items;
                isNullable = true;
                continue;
            }

            var fields = Flatten(document, selections, []).ToList();
            if (fields.FirstOrDefault(candidate => candidate.ResponseName == names[depth]) is not { } field)
            {
                return Missing(names, depth, fields.Select(candidate => candidate.ResponseName));
            }

            var definition = field.Name == "__typename" ? new GraphQLField(field.Name, new GraphQLType("String", null, true), default) : FieldOf(schema, parent, field.Name);
            if (definition is null)
            {
                return new PlaceResult { Kind = PlaceKind.Open };
            }

            type = definition.Type;
            isNullable |= !type.IsRequired;
            selections = field.Selections;
            if (schema.Types.TryGetValue(type.Core, out var next))
            {
                parent = next;
            }
        }

        return Describe(schema, type, isNullable);
    }

    private static GraphQLField? FieldOf(GraphQLSchema schema, GraphQLTypeDefinition type, string name) =>
        type.Field(name) ?? schema.Types.Values.Where(other => other.Members.Contains(type.Name) || type.Members.Contains(other.Name)).Select(other => other.Field(name)).FirstOrDefault(field => field is not null);

    private static IEnumerable<GraphQLFieldSelection> Flatten(GraphQLDocument document, EquatableArray<GraphQLSelection> selections, HashSet<string> spread) =>
        selections.SelectMany(selection => selection switch
        {
            GraphQLFieldSelection field => [field],
            GraphQLInlineFragment inline => Flatten(document, inline.Selections, spread),
            GraphQLFragmentSpread use when spread.Add(use.Name) && document.Fragment(use.Name) is { } fragment => Flatten(document, fragment.Selections, spread),
            _ => [],
        });

    private static PlaceResult Describe(GraphQLSchema schema, GraphQLType? type, bool isNullable)
    {
        if (type is null)
        {
            return new PlaceResult { Kind = PlaceKind.Found, Types = ["object"] };
        }

        var definition = type.Name is { } name && schema.Types.TryGetValue(name, out var known) ? known : null;
        return new PlaceResult
        {
            Kind = PlaceKind.Found,
            CanBeAbsent = isNullable,
            Enum = definition is { Kind: GraphQLTypeKind.Enum } ? definition.Values : [],
            Types = type.Name switch
            {
                null => ["array"],
                "Int" => ["integer"],
                "Float" => ["number"],
                "Boolean" => ["boolean"],
                "String" or "ID" => ["string"],
                _ => definition?.Kind switch
                {
                    GraphQLTypeKind.Enum => ["string"],
                    GraphQLTypeKind.Object or GraphQLTypeKind.Interface or GraphQLTypeKind.Union => ["object"],
                    _ => [],
                },
            },
        };
    }

    private static PlaceResult Missing(List<string?> names, int depth, IEnumerable<string> candidates) => new()
    {
        Kind = PlaceKind.Missing,
        Parent = string.Concat(names.Take(depth).Select(name => "/" + name)),
        Names = [.. candidates.Distinct()],
        Nearest = Nearest.Of(names[depth] ?? "", candidates) is { } near ? string.Concat(names.Take(depth).Select(name => "/" + name)) + "/" + near : null,
    };
}
