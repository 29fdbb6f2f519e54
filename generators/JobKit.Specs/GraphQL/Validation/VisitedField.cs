namespace JobKit.Specs;

/// <summary>A field that is asked for.</summary>
/// <param name="Parent">The type that it is asked of; null where the schema does not say.</param>
/// <param name="Field">The field.</param>
/// <param name="Definition">What the schema says of it; null where it says nothing.</param>
internal sealed record VisitedField(GraphQLTypeDefinition? Parent, GraphQLFieldSelection Field, GraphQLField? Definition);
