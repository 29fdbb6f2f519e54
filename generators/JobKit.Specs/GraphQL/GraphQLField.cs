namespace JobKit.Specs;

/// <summary>A field of a type, or an argument of a field.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="HasDefault">Whether it has a default value.</param>
public sealed record GraphQLField(string Name, GraphQLType Type, EquatableArray<GraphQLField> Arguments, bool HasDefault = false);
