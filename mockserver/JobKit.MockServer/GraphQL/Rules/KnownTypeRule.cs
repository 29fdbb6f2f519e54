using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Types that variables and fragments name are there.</summary>
internal sealed class KnownTypeRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLCheck check)
    {
        if (check.Schema is not { } schema)
        {
            return [];
        }

        var named = check.Operation.Variables.Select(variable => (Name: variable.Type.Core, variable.Location))
            .Concat(check.Spreads.Where(use => use.Fragment is not null).Select(use => (Name: use.Fragment!.On, use.Spread.Location)));
        return named.Where(use => !GraphQLScalars.IsBuiltIn(use.Name) && !schema.Types.ContainsKey(use.Name)).Select(use =>
        {
            var nearest = Nearest.Of(use.Name, schema.Types.Keys);
            return new GraphQLProblem($"Unknown type \"{use.Name}\"." + (nearest is null ? "" : $" Did you mean \"{nearest}\"?"), use.Location);
        });
    }
}
