using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>__Directive</c>: a directive that the schema declares, or that every schema has.</summary>
internal sealed class IntrospectedDirective(GraphQLSchema schema, GraphQLDirectiveDefinition of) : IIntrospected
{
    public string TypeName => "__Directive";

    public object? Get(string field) => field switch
    {
        "name" => of.Name,
        "description" => of.Description,
        "isRepeatable" => of.IsRepeatable,
        "locations" => of.Places,
        "args" => of.Arguments.Select(argument => new IntrospectedInput(schema, argument)),
        _ => null,
    };
}
