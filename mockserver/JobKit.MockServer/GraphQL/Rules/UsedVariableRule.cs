using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Variables that are defined are used.</summary>
internal sealed class UsedVariableRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLCheck check)
    {
        var used = check.Values.Where(use => use.Value.Kind == GraphQLValueKind.Variable).Select(use => use.Value.Text).ToHashSet(StringComparer.Ordinal);
        return from variable in check.Operation.Variables
               where !used.Contains(variable.Name)
               select new GraphQLProblem($"Variable \"${variable.Name}\" is never used" + (check.Operation.Name is { } name ? $" in operation \"{name}\"." : "."), variable.Location);
    }
}
