using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>__Schema</c>: the whole.</summary>
internal sealed class IntrospectedSchema(GraphQLSchema schema) : IIntrospected
{
    public string TypeName => "__Schema";

    public object? Get(string field) => field switch
    {
        "description" => schema.Description,
        "types" => schema.AllTypes.Values.Select(type => IntrospectedType.Of(schema, type)),
        "queryType" => Root("query"),
        "mutationType" => Root("mutation"),
        "subscriptionType" => Root("subscription"),
        "directives" => schema.Directives.Select(directive => new IntrospectedDirective(schema, directive)),
        _ => null,
    };

    private IntrospectedType? Root(string kind) => schema.Root(kind) is { } type ? IntrospectedType.Of(schema, type) : null;
}
