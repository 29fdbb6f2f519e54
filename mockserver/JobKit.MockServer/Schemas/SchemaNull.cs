using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// Whether null passes a schema. 2.0, 3.0 and 3.1 say it in four ways; one that says it counts, whatever stands beside it, since
/// <c>nullable</c> beside <c>allOf</c> or an enum without null is how descriptions of 3.0 mean it.
/// </summary>
internal static class SchemaNull
{
    public static bool IsAllowed(Schema schema) => IsAllowed(schema, []);

    private static bool IsAllowed(Schema schema, HashSet<Schema> above)
    {
        if (!above.Add(schema))
        {
            return false;
        }

        var isFree = schema.Types.Count == 0 && schema.Node is Specs.MapNode map && map["enum"] is null && map["const"] is null && map["properties"] is null;
        var branches = schema.OneOf.Concat(schema.AnyOf).ToArray();
        var isAllowed = schema.Nullable || schema.EnumHasNull
            || branches.Any(branch => IsAllowed(branch, above))
            || (isFree && branches.Length == 0 && schema.AllOf.All(part => IsAllowed(part, above)));
        above.Remove(schema);
        return isAllowed;
    }
}
