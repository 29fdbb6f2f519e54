namespace JobKit.Specs;

/// <summary>An object that is written into the document has each field once, whatever its type.</summary>
internal sealed class InputFieldsRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLVisit visit) => visit.Sections.SelectMany(section => section.Values).Select(given => (given.Value, given.Location))
        .Concat(visit.Document.Operations.SelectMany(operation => operation.Variables).Where(variable => variable.Default is not null).Select(variable => (Value: variable.Default!, variable.Location)))
        .SelectMany(given => Twice(given.Value).Select(name => new GraphQLProblem($"There can be only one input field named \"{name}\".", given.Location)));

    private static IEnumerable<string> Twice(GraphQLValue value) => value.Kind switch
    {
        GraphQLValueKind.List => value.Items.SelectMany(Twice),
        GraphQLValueKind.Object => value.Fields.GroupBy(field => field.Name).Where(group => group.Count() > 1).Select(group => group.Key).Concat(value.Fields.SelectMany(field => Twice(field.Value))),
        _ => [],
    };
}
