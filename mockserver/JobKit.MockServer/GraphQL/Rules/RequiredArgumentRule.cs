namespace JobKit.MockServer;

/// <summary>Arguments that are required are given.</summary>
internal sealed class RequiredArgumentRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLCheck check) =>
        from use in check.Fields
        where use.Definition is not null
        from wanted in use.Definition!.Arguments
        where wanted.Type.IsRequired && !wanted.HasDefault && use.Field.Arguments.All(given => given.Name != wanted.Name)
        select new GraphQLProblem($"Field \"{use.Field.Name}\" argument \"{wanted.Name}\" of type \"{wanted.Type}\" is required, but it was not provided.", use.Field.Location);
}
