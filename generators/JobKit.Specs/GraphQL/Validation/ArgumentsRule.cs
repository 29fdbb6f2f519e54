namespace JobKit.Specs;

/// <summary>Arguments are known, given once, and given where they are required.</summary>
internal sealed class ArgumentsRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLVisit visit) => visit.Sections.SelectMany(section => section.Fields).SelectMany(Check);

    private static IEnumerable<GraphQLProblem> Check(VisitedField visited)
    {
        var (parent, field, definition) = visited;
        foreach (var twice in field.Arguments.GroupBy(argument => argument.Name).Where(group => group.Count() > 1))
        {
            yield return new($"There can be only one argument named \"{twice.Key}\".", field.Location);
        }

        if (definition is null)
        {
            yield break;
        }

        foreach (var argument in field.Arguments.Where(argument => definition.Arguments.All(known => known.Name != argument.Name)))
        {
            var near = Nearest.Of(argument.Name, definition.Arguments.Select(known => known.Name)) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
            yield return new($"Unknown argument \"{argument.Name}\" on field \"{parent?.Name}.{field.Name}\".{near}", field.Location);
        }

        foreach (var required in definition.Arguments.Where(known => known.Type.IsRequired && !known.HasDefault && field.Arguments.All(argument => argument.Name != known.Name)))
        {
            yield return new($"Field \"{field.Name}\" argument \"{required.Name}\" of type \"{required.Type}\" is required, but it was not provided.", field.Location);
        }
    }
}
