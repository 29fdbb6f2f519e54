using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Variables are used where their type fits.</summary>
internal sealed class VariablePositionRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLCheck check) =>
        from use in check.Values
        where use.Value.Kind == GraphQLValueKind.Variable && use.Type is not null
        let variable = check.Operation.Variables.FirstOrDefault(variable => variable.Name == use.Value.Text)
        where variable is not null && !Fits(variable, use)
        select new GraphQLProblem($"Variable \"${variable.Name}\" of type \"{variable.Type}\" used in position expecting type \"{use.Type}\".", use.Location);

    // A default, of the variable or of the place, stands in for a value that does not come.
    private static bool Fits(GraphQLVariableDefinition variable, GraphQLValueUse use)
    {
        var hasDefault = variable.Default is { Kind: not GraphQLValueKind.Null } || use.HasDefault;
        return Fits(variable.Type, use.Type! is { IsRequired: true } required && !variable.Type.IsRequired && hasDefault ? required with { IsRequired = false } : use.Type!);
    }

    private static bool Fits(GraphQLType given, GraphQLType wanted) =>
        (given.IsRequired || !wanted.IsRequired)
        && (wanted.Items is { } items ? given.Items is { } inner && Fits(inner, items) : given.Name == wanted.Name);
}
