namespace JobKit.Specs;

/// <summary>A directive (<c>@include(if: $deep)</c>).</summary>
public sealed record GraphQLDirective(string Name, EquatableArray<GraphQLArgument> Arguments);
