namespace JobKit.Specs;

/// <summary>A type of a GraphQL schema.</summary>
public sealed class GraphQLTypeDefinition(string name, GraphQLTypeKind kind)
{
    private readonly List<GraphQLField> _fields = [];
    private readonly List<GraphQLEnumValue> _enumValues = [];
    private readonly List<string> _values = [];
    private readonly List<string> _members = [];
    private readonly List<GraphQLDirective> _directives = [];

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>What it is.</summary>
    public GraphQLTypeKind Kind { get; } = kind;

    /// <summary>What it is for; null where the schema does not say.</summary>
    public string? Description { get; private set; }

    /// <summary>The fields of an object, interface or input.</summary>
    public IReadOnlyList<GraphQLField> Fields => _fields;

    /// <summary>The names of an enum's values.</summary>
    public IReadOnlyList<string> Values => _values;

    /// <summary>The values of an enum, with what is said of them.</summary>
    public IReadOnlyList<GraphQLEnumValue> EnumValues => _enumValues;

    /// <summary>The members of a union; the interfaces of an object or interface.</summary>
    public IReadOnlyList<string> Members => _members;

    /// <summary>Where a scalar's values are specified; null where the schema does not say.</summary>
    public string? SpecifiedByUrl => _directives.Find(directive => directive.Name == "specifiedBy")?.TextOf("url");

    /// <summary>Whether of an input's fields exactly one is to be given.</summary>
    public bool IsOneOf => _directives.Exists(directive => directive.Name == "oneOf");

    /// <summary>The field of that name; null where there is none.</summary>
    public GraphQLField? Field(string name) => _fields.Find(field => field.Name == name);

    internal void Describe(string? description) => Description = description ?? Description;

    internal void Add(GraphQLField field) => _fields.Add(field);

    internal void AddValue(GraphQLEnumValue value)
    {
        _enumValues.Add(value);
        _values.Add(value.Name);
    }

    internal void AddMember(string member) => _members.Add(member);

    internal void Mark(EquatableArray<GraphQLDirective> directives) => _directives.AddRange(directives);
}
