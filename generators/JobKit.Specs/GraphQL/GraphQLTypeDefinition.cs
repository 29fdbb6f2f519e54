namespace JobKit.Specs;

/// <summary>A type of a GraphQL schema.</summary>
public sealed class GraphQLTypeDefinition(string name, GraphQLTypeKind kind)
{
    private readonly List<GraphQLField> _fields = [];
    private readonly List<string> _values = [];
    private readonly List<string> _members = [];

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>What it is.</summary>
    public GraphQLTypeKind Kind { get; } = kind;

    /// <summary>The fields of an object, interface or input.</summary>
    public IReadOnlyList<GraphQLField> Fields => _fields;

    /// <summary>The values of an enum.</summary>
    public IReadOnlyList<string> Values => _values;

    /// <summary>The members of a union; the interfaces of an object.</summary>
    public IReadOnlyList<string> Members => _members;

    /// <summary>The field of that name; null where there is none.</summary>
    public GraphQLField? Field(string name) => _fields.Find(field => field.Name == name);

    internal void Add(GraphQLField field) => _fields.Add(field);

    internal void AddValue(string value) => _values.Add(value);

    internal void AddMember(string member) => _members.Add(member);
}
