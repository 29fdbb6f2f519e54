namespace JobKit.Specs;

/// <summary>An operation of a document.</summary>
/// <param name="Kind"><c>query</c>, <c>mutation</c> or <c>subscription</c>.</param>
/// <param name="Name">Its name; null where it has none.</param>
/// <param name="Variables">Its variables, in order.</param>
/// <param name="Selections">What it asks for.</param>
/// <param name="Location">Where it begins.</param>
public sealed record GraphQLOperation(string Kind, string? Name, EquatableArray<GraphQLVariableDefinition> Variables, EquatableArray<GraphQLSelection> Selections, Location Location)
{
    /// <summary>The directives on it.</summary>
    public EquatableArray<GraphQLDirective> Directives { get; init; }
}
