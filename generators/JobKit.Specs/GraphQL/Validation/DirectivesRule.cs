namespace JobKit.Specs;

/// <summary>Directives are known, may stand where they stand, stand there once, and have the arguments that they need and no others.</summary>
internal sealed class DirectivesRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLVisit visit) => visit.Sections.SelectMany(section => section.Directives)
        .Concat(visit.Document.Operations.SelectMany(operation => operation.Variables).Select(variable => new VisitedDirectives("VARIABLE_DEFINITION", variable.Directives, variable.Location)))
        .SelectMany(place => place.Directives.SelectMany(directive => Check(visit, directive, place)).Concat(Repeated(visit, place)));

    private static IEnumerable<GraphQLProblem> Check(GraphQLVisit visit, GraphQLDirective directive, VisitedDirectives place)
    {
        if (visit.Schema.Directive(directive.Name) is not { } known)
        {
            return visit.IsOpen ? [] : [new($"Unknown directive \"@{directive.Name}\".", place.Location)];
        }

        return known.Places.Contains(place.Place)
            ? Arguments(directive, known, place)
            : [new($"Directive \"@{directive.Name}\" may not be used on {place.Place}.", place.Location)];
    }

    private static IEnumerable<GraphQLProblem> Arguments(GraphQLDirective directive, GraphQLDirectiveDefinition known, VisitedDirectives place)
    {
        foreach (var twice in directive.Arguments.GroupBy(argument => argument.Name).Where(group => group.Count() > 1))
        {
            yield return new($"There can be only one argument named \"{twice.Key}\".", place.Location);
        }

        foreach (var argument in directive.Arguments.Where(argument => known.Arguments.All(one => one.Name != argument.Name)))
        {
            yield return new($"Unknown argument \"{argument.Name}\" on directive \"@{known.Name}\".", place.Location);
        }

        foreach (var required in known.Arguments.Where(one => one.Type.IsRequired && !one.HasDefault && directive.Arguments.All(argument => argument.Name != one.Name)))
        {
            yield return new($"Directive \"@{known.Name}\" argument \"{required.Name}\" of type \"{required.Type}\" is required, but it was not provided.", place.Location);
        }
    }

    private static IEnumerable<GraphQLProblem> Repeated(GraphQLVisit visit, VisitedDirectives place) => place.Directives
        .GroupBy(directive => directive.Name)
        .Where(group => group.Count() > 1 && visit.Schema.Directive(group.Key) is { IsRepeatable: false })
        .Select(group => new GraphQLProblem($"The directive \"@{group.Key}\" can only be used once at this location.", place.Location));
}
