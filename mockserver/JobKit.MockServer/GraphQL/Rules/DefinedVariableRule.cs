using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Variables that are used are defined.</summary>
internal sealed class DefinedVariableRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLCheck check) =>
        from use in check.Values
        where use.Value.Kind == GraphQLValueKind.Variable && check.Operation.Variables.All(variable => variable.Name != use.Value.Text)
        select new GraphQLProblem($"Variable \"${use.Value.Text}\" is not defined" + (check.Operation.Name is { } name ? $" by operation \"{name}\"." : "."), use.Location);
}
