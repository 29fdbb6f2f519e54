using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>__Field</c>: a field of an object or interface.</summary>
internal sealed class IntrospectedField(GraphQLSchema schema, GraphQLField of) : IIntrospected
{
    public string TypeName => "__Field";

    public bool IsDeprecated => of.DeprecationReason is not null;

    public object? Get(string field) => field switch
    {
        "name" => of.Name,
        "description" => of.Description,
        "args" => of.Arguments.Select(argument => new IntrospectedInput(schema, argument)),
        "type" => new IntrospectedType(schema, of.Type),
        "isDeprecated" => IsDeprecated,
        "deprecationReason" => of.DeprecationReason,
        _ => null,
    };
}
