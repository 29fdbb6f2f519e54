using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>The members that a schema gives an object, over all its parts and branches.</summary>
internal sealed class SchemaMembers
{
    private readonly Dictionary<string, Schema> _schemas = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);

    private SchemaMembers()
    {
    }

    public IEnumerable<string> Names => _schemas.Keys;

    /// <summary>What the member is; null where there is none of that name.</summary>
    public Schema? this[string name] => _schemas.GetValueOrDefault(name);

    public bool IsRequired(string name) => _required.Contains(name);

    public static SchemaMembers Of(Schema schema)
    {
        var members = new SchemaMembers();
        members.Add(schema, isCertain: true, []);
        return members;
    }

    /// <summary>The values that the description allows, over all parts and branches; empty: any.</summary>
    public static IReadOnlyList<ScalarNode> ValuesOf(Schema schema) => [.. Parts(schema, []).SelectMany(part => part.Enum)];

    /// <summary>The types, over all parts and branches; empty: any.</summary>
    public static IReadOnlyList<string> TypesOf(Schema schema) => [.. Parts(schema, []).SelectMany(part => part.Types).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether null is allowed: where the schema, or a branch of it, says so.</summary>
    public static bool IsNullable(Schema schema) => Parts(schema, []).Any(part => part.Nullable);

    // A schema may hold itself.
    private static IEnumerable<Schema> Parts(Schema schema, HashSet<Schema> above) => !above.Add(schema)
        ? []
        : [schema, .. schema.AllOf.Concat(schema.OneOf).Concat(schema.AnyOf).SelectMany(part => Parts(part, above))];

    private void Add(Schema schema, bool isCertain, HashSet<Schema> above)
    {
        if (!above.Add(schema))
        {
            return;
        }

        foreach (var (name, member) in schema.Properties)
        {
            _schemas.TryAdd(name, member);
        }

        _required.UnionWith(isCertain ? schema.Required : []);
        foreach (var part in schema.AllOf)
        {
            Add(part, isCertain, above);
        }

        foreach (var branch in schema.OneOf.Concat(schema.AnyOf))
        {
            Add(branch, isCertain: false, above);
        }
    }
}
