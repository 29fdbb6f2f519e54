namespace JobKit.Specs;

/// <summary>Flattens a schema into the branches that a value may take: <c>oneOf</c> and <c>anyOf</c> unfolded, <c>allOf</c> merged into parts that hold together.</summary>
internal static class SchemaBranches
{
    private const int MaxBranches = 256;

    /// <summary>The branches; each is the list of schemas that hold together.</summary>
    public static IReadOnlyList<IReadOnlyList<Schema>> Of(Schema schema)
    {
        var branches = Unfold(schema, new HashSet<Schema>());
        return branches.Count > 0 ? branches : [[schema]];
    }

    /// <summary>Whether null is allowed: where the schema, or a branch of it, says so.</summary>
    public static bool AllowsNull(Schema schema) => AllowsNull(schema, new HashSet<Schema>());

    private static bool AllowsNull(Schema schema, HashSet<Schema> path)
    {
        if (!path.Add(schema))
        {
            return false;
        }

        var found = schema.Nullable
            || schema.OneOf.Concat(schema.AnyOf).Any(branch => AllowsNull(branch, path))
            || (schema.AllOf.Count > 0 && schema.AllOf.Any(part => AllowsNull(part, path)) && schema.Types.Count == 0);
        path.Remove(schema);
        return found;
    }

    private static List<IReadOnlyList<Schema>> Unfold(Schema schema, HashSet<Schema> path)
    {
        if (!path.Add(schema))
        {
            return [];
        }

        var results = new List<IReadOnlyList<Schema>> { new List<Schema> { schema } };
        foreach (var part in schema.AllOf)
        {
            results = Cross(results, Unfold(part, path));
        }

        foreach (var alternatives in new[] { schema.OneOf, schema.AnyOf })
        {
            if (alternatives.Count > 0)
            {
                results = Cross(results, [.. alternatives.Where(branch => !IsNullOnly(branch)).SelectMany(branch => Unfold(branch, path))]);
            }
        }

        path.Remove(schema);
        return results;
    }

    private static bool IsNullOnly(Schema schema) =>
        schema.Nullable && schema.Types.Count == 0 && schema.Enum.Count == 0 && schema.OneOf.Count + schema.AnyOf.Count + schema.AllOf.Count == 0;

    private static List<IReadOnlyList<Schema>> Cross(List<IReadOnlyList<Schema>> left, List<IReadOnlyList<Schema>> right) => right.Count == 0
        ? left
        : [.. (from one in left from other in right select (IReadOnlyList<Schema>)[.. one, .. other]).Take(MaxBranches)];
}
