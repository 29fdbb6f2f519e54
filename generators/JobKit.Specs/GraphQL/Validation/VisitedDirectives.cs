namespace JobKit.Specs;

/// <summary>The directives at one place of a document.</summary>
/// <param name="Place">What kind of place it is (<c>FIELD</c>).</param>
/// <param name="Directives">The directives.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record VisitedDirectives(string Place, EquatableArray<GraphQLDirective> Directives, Location Location);
