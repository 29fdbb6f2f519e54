namespace JobKit.Specs;

/// <summary>Directives are those that every schema has, or that this one declares.</summary>
internal sealed class DirectivesRule : IGraphQLRule
{
    private static readonly string[] Given = ["include", "skip"];

    public IEnumerable<GraphQLProblem> Check(GraphQLVisit visit) => visit.Sections.SelectMany(section => section.Directives)
        .Where(used => !visit.IsOpen && !Given.Contains(used.Directive.Name) && !visit.Schema.Directives.Contains(used.Directive.Name))
        .Select(used => new GraphQLProblem($"Unknown directive \"@{used.Directive.Name}\".", used.Location));
}
