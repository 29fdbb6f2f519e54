namespace JobKit.Specs;

/// <summary>A variable of an operation.</summary>
public sealed record GraphQLVariableDefinition(string Name, GraphQLType Type, GraphQLValue? Default, Location Location)
{
    /// <summary>The directives on it.</summary>
    public EquatableArray<GraphQLDirective> Directives { get; init; }
}
