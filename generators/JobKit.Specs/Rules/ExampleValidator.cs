namespace JobKit.Specs;

/// <summary>Holds a value against a schema, as far as types, enums, required members, items and branches go.</summary>
internal static class ExampleValidator
{
    private const int MaxDepth = 32;

    /// <summary>The first thing that is wrong, as half a sentence; null where all is well.</summary>
    public static string? FirstBreach(Node value, Schema schema) => Check(value, schema, "", 0);

    private static string? Check(Node value, Schema schema, string at, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        if (value is ScalarNode { Kind: ScalarKind.Null })
        {
            return SchemaBranches.AllowsNull(schema) || IsFree(schema) ? null : $"`{Place(at)}` is null";
        }

        var breach = CheckType(value, schema, at) ?? CheckEnum(value, schema, at);
        breach ??= value switch
        {
            MapNode map => CheckMembers(map, schema, at, depth),
            ListNode list when schema.Items is { } items => list.Items.Select((item, index) => Check(item, items, $"{at}/{index}", depth + 1)).FirstOrDefault(found => found is not null),
            _ => null,
        };
        breach ??= schema.AllOf.Select(part => Check(value, part, at, depth + 1)).FirstOrDefault(found => found is not null);
        return breach ?? CheckBranches(value, schema.OneOf, at, depth) ?? CheckBranches(value, schema.AnyOf, at, depth);
    }

    private static bool IsFree(Schema schema) => schema.Types.Count == 0 && schema.Enum.Count == 0 && schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count == 0;

    private static string? CheckType(Node value, Schema schema, string at)
    {
        var type = value switch
        {
            MapNode => "object",
            ListNode => "array",
            ScalarNode { Kind: ScalarKind.Boolean } => "boolean",
            ScalarNode { Kind: ScalarKind.Number } number => number.Text.IndexOfAny(['.', 'e', 'E']) < 0 ? "integer" : "number",
            _ => "string",
        };
        var allowed = schema.Types;
        return allowed.Count == 0 || allowed.Contains(type) || (type == "integer" && allowed.Contains("number"))
            ? null
            : $"`{Place(at)}` is of type {type}, not {string.Join(" or ", allowed)}";
    }

    private static string? CheckEnum(Node value, Schema schema, string at) =>
        value is ScalarNode scalar && schema.Enum is { Count: > 0 } known && known.All(candidate => candidate.Text != scalar.Text)
            ? $"`{Place(at)}` is `{scalar.Text}`, which its enum does not have"
            : null;

    private static string? CheckMembers(MapNode map, Schema schema, string at, int depth)
    {
        var missing = schema.Required.FirstOrDefault(name => map[name] is null);
        return missing is not null
            ? $"`{Place(at)}` lacks the required `{missing}`"
            : map.Entries.Select(entry => schema.Property(entry.Key) is { } property ? Check(entry.Value, property, $"{at}/{entry.Key}", depth + 1) : null).FirstOrDefault(found => found is not null);
    }

    private static string? CheckBranches(Node value, IReadOnlyList<Schema> branches, string at, int depth)
    {
        if (branches.Count == 0)
        {
            return null;
        }

        var breaches = branches.Select(branch => Check(value, branch, at, depth + 1)).ToList();
        return breaches.Contains(null) ? null : breaches[0];
    }

    private static string Place(string at) => at.Length == 0 ? "/" : at;
}
