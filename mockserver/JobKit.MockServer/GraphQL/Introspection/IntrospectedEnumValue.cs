using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>__EnumValue</c>: a value of an enum.</summary>
internal sealed class IntrospectedEnumValue(GraphQLEnumValue of) : IIntrospected
{
    public string TypeName => "__EnumValue";

    public bool IsDeprecated => of.DeprecationReason is not null;

    public object? Get(string field) => field switch
    {
        "name" => of.Name,
        "description" => of.Description,
        "isDeprecated" => IsDeprecated,
        "deprecationReason" => of.DeprecationReason,
        _ => null,
    };
}
