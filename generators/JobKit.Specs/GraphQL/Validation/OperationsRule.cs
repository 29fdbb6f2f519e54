namespace JobKit.Specs;

/// <summary>Operations are of a kind that the schema has, named apart, and alone where they have no name.</summary>
internal sealed class OperationsRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLVisit visit)
    {
        var operations = visit.Document.Operations;
        foreach (var operation in operations)
        {
            if (!visit.IsOpen && visit.Schema.Root(operation.Kind) is null)
            {
                yield return new($"Schema is not configured to execute {operation.Kind} operation.", operation.Location);
            }

            if (operation.Name is null && operations.Count > 1)
            {
                yield return new("This anonymous operation must be the only defined operation.", operation.Location);
            }
        }

        foreach (var twice in operations.Where(operation => operation.Name is not null).GroupBy(operation => operation.Name).SelectMany(group => group.Skip(1)))
        {
            yield return new($"There can be only one operation named \"{twice.Name}\".", twice.Location);
        }
    }
}
