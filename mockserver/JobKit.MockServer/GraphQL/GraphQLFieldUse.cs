using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A field that a document asks for.</summary>
/// <param name="Parent">The type that it is asked of; null where the schema does not know it.</param>
/// <param name="Field">The field as asked for.</param>
/// <param name="Definition">The field as the schema has it; null where it has none.</param>
internal sealed record GraphQLFieldUse(GraphQLTypeDefinition? Parent, GraphQLFieldSelection Field, GraphQLField? Definition)
{
    /// <summary>Whether the field belongs to GraphQL itself.</summary>
    public bool IsMeta => Field.Name.StartsWith("__", StringComparison.Ordinal);
}
