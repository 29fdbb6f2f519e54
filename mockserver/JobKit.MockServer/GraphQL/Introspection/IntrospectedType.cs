using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>__Type</c>: a named one, or the list or the non-null of another.</summary>
internal sealed class IntrospectedType(GraphQLSchema schema, GraphQLType type) : IIntrospected
{
    // Null for a list and for a non-null.
    private readonly GraphQLTypeDefinition? _named = type is { IsRequired: false, Name: { } name } ? schema.AllTypes[name] : null;

    public string TypeName => "__Type";

    public static IntrospectedType Of(GraphQLSchema schema, GraphQLTypeDefinition named) => new(schema, new GraphQLType(named.Name, null, false));

    public object? Get(string field) => field switch
    {
        "kind" => Kind,
        "name" => _named?.Name,
        "description" => _named?.Description,
        "specifiedByURL" => _named?.SpecifiedByUrl,
        "isOneOf" => _named is { Kind: GraphQLTypeKind.Input } input ? input.IsOneOf : null,
        "fields" => _named is { Kind: GraphQLTypeKind.Object or GraphQLTypeKind.Interface } fielded ? fielded.Fields.Select(one => new IntrospectedField(schema, one)) : null,
        "inputFields" => _named is { Kind: GraphQLTypeKind.Input } input ? input.Fields.Select(one => new IntrospectedInput(schema, one)) : null,
        "enumValues" => _named is { Kind: GraphQLTypeKind.Enum } words ? words.EnumValues.Select(one => new IntrospectedEnumValue(one)) : null,
        "interfaces" => _named is { Kind: GraphQLTypeKind.Object or GraphQLTypeKind.Interface } fielded ? fielded.Members.Where(schema.Types.ContainsKey).Select(one => Of(schema, schema.Types[one])) : null,
        "possibleTypes" => _named is { Kind: GraphQLTypeKind.Interface or GraphQLTypeKind.Union } open ? schema.ObjectsOf(open).Select(one => Of(schema, one)) : null,
        "ofType" => type.IsRequired ? new IntrospectedType(schema, type with { IsRequired = false }) : type.Items is { } items ? new IntrospectedType(schema, items) : null,
        _ => null,
    };

    private string Kind => _named?.Kind switch
    {
        null => type.IsRequired ? "NON_NULL" : "LIST",
        GraphQLTypeKind.Input => "INPUT_OBJECT",
        var kind => $"{kind}".ToUpperInvariant(),
    };
}
