using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Whether a value is what a schema allows, as far as types, enums, members and branches go; formats and patterns are not judged.</summary>
internal static class SchemaCheck
{
    private const int MaxDepth = 64;

    /// <summary>What is wrong, each with its place; empty where nothing is.</summary>
    public static IEnumerable<string> Problems(JsonNode? value, Schema schema) => Problems(value, schema, "", 0);

    private static IEnumerable<string> Problems(JsonNode? value, Schema schema, string at, int depth)
    {
        if (depth > MaxDepth)
        {
            return [];
        }

        if (value is null)
        {
            return AllowsNull(schema) ? [] : [$"{at}: null is not allowed"];
        }

        var own = Own(value, schema, at, depth);
        var all = schema.AllOf.SelectMany(part => Problems(value, part, at, depth + 1));
        return own.Concat(all).Concat(Branches(value, schema.OneOf, at, depth)).Concat(Branches(value, schema.AnyOf, at, depth));
    }

    private static bool AllowsNull(Schema schema) =>
        schema.Nullable || schema.EnumHasNull || schema.OneOf.Concat(schema.AnyOf).Any(AllowsNull)
        || (schema.Types.Count == 0 && schema.Enum.Count == 0 && schema.AllOf.All(AllowsNull) && schema.OneOf.Count == 0 && schema.AnyOf.Count == 0 && schema.Properties.Count == 0);

    private static IEnumerable<string> Own(JsonNode value, Schema schema, string at, int depth)
    {
        if (schema.Types.Count > 0 && !schema.Types.Any(type => Is(value, type)))
        {
            return [$"{at}: {value.GetValueKind()} is no {string.Join(" or ", schema.Types)}"];
        }

        if (schema.Enum.Count > 0 && !schema.Enum.Any(allowed => allowed.Text == JsonPlaces.ScalarText(value)))
        {
            return [$"{at}: '{JsonPlaces.ScalarText(value)}' is none of the enum's values"];
        }

        return value switch
        {
            JsonObject map => Members(map, schema, at, depth),
            JsonArray list when schema.Items is { } items => list.SelectMany((item, index) => Problems(item, items, $"{at}/{index}", depth + 1)),
            _ => [],
        };
    }

    private static IEnumerable<string> Members(JsonObject map, Schema schema, string at, int depth)
    {
        foreach (var name in schema.Required.Where(name => !map.ContainsKey(name)))
        {
            yield return $"{at}/{name}: is required";
        }

        foreach (var (name, value) in map)
        {
            var place = $"{at}/{name}";
            if (schema.Properties.TryGetValue(name, out var property))
            {
                foreach (var problem in Problems(value, property, place, depth + 1))
                {
                    yield return problem;
                }
            }
            else if (schema.AdditionalProperties is { } additional)
            {
                foreach (var problem in Problems(value, additional, place, depth + 1))
                {
                    yield return problem;
                }
            }
            else if (IsClosed(schema))
            {
                yield return $"{place}: is not declared";
            }
        }
    }

    // What says nothing of other members is open to JSON Schema.
    private static bool IsClosed(Schema schema) => schema.Node is MapNode map && map["additionalProperties"] is ScalarNode { Text: "false" };

    private static IEnumerable<string> Branches(JsonNode value, IReadOnlyList<Schema> branches, string at, int depth)
    {
        string[]? fewest = null;
        foreach (var branch in branches)
        {
            var problems = Problems(value, branch, at, depth + 1).ToArray();
            if (problems.Length == 0)
            {
                return [];
            }

            fewest = fewest is null || problems.Length < fewest.Length ? problems : fewest;
        }

        return fewest ?? [];
    }

    private static bool Is(JsonNode value, string type) => (type, value.GetValueKind()) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number),
        _ => false,
    };
}
