using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>__InputValue</c>: an argument, or a field of an input.</summary>
internal sealed class IntrospectedInput(GraphQLSchema schema, GraphQLField of) : IIntrospected
{
    public string TypeName => "__InputValue";

    public bool IsDeprecated => of.DeprecationReason is not null;

    public object? Get(string field) => field switch
    {
        "name" => of.Name,
        "description" => of.Description,
        "type" => new IntrospectedType(schema, of.Type),
        "defaultValue" => of.Default?.ToString(),
        "isDeprecated" => IsDeprecated,
        "deprecationReason" => of.DeprecationReason,
        _ => null,
    };
}
