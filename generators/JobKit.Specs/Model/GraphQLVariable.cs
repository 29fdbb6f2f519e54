namespace JobKit.Specs;

/// <summary>A variable of a GraphQL document.</summary>
/// <param name="Name">Its name, without <c>$</c>.</param>
/// <param name="Type">The type as JSON carries it.</param>
/// <param name="Value">What it is set to.</param>
/// <param name="OmitWhenEmpty">Whether an empty value is not sent (a nullable variable, or one with a default).</param>
public sealed record GraphQLVariable(string Name, KeyFieldType Type, TextTemplate Value, bool OmitWhenEmpty = false);
