using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Arguments that are given are there.</summary>
internal sealed class KnownArgumentRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLCheck check) =>
        from use in check.Fields
        where use.Definition is not null
        from argument in use.Field.Arguments
        where use.Definition!.Arguments.All(known => known.Name != argument.Name)
        let nearest = Nearest.Of(argument.Name, use.Definition!.Arguments.Select(known => known.Name))
        select new GraphQLProblem($"Unknown argument \"{argument.Name}\" on field \"{use.Parent!.Name}.{use.Field.Name}\"." + (nearest is null ? "" : $" Did you mean \"{nearest}\"?"), use.Field.Location);
}
