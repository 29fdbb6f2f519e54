using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Which kinds of value a parameter or form field may have, branches included.</summary>
/// <param name="IsList">Whether it may be a list.</param>
/// <param name="IsMap">Whether it may be a map.</param>
/// <param name="IsScalar">Whether it may be a text, number or boolean.</param>
internal readonly record struct ParameterShape(bool IsList, bool IsMap, bool IsScalar)
{
    public static ParameterShape Of(Schema? schema)
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        if (schema is not null)
        {
            Collect(schema, kinds, []);
        }

        var isList = kinds.Contains("array");
        var isMap = kinds.Contains("object");
        return new ParameterShape(isList, isMap, kinds.Count == 0 || kinds.Any(kind => kind is not ("array" or "object")));
    }

    private static void Collect(Schema schema, HashSet<string> kinds, HashSet<Schema> above)
    {
        if (!above.Add(schema))
        {
            return;
        }

        kinds.UnionWith(schema.Types);
        if (schema.Types.Count == 0 && schema.PropertyNames.Any())
        {
            kinds.Add("object");
        }

        if (schema.Types.Count == 0 && schema.Items is not null)
        {
            kinds.Add("array");
        }

        foreach (var part in schema.AllOf.Concat(schema.OneOf).Concat(schema.AnyOf))
        {
            Collect(part, kinds, above);
        }
    }
}
