namespace JobKit.Specs;

/// <summary>Variables are declared once, of a type that can be sent, used, and of the type that is expected where they are used.</summary>
internal sealed class VariablesRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLVisit visit)
    {
        for (var index = 0; index < visit.Document.Operations.Count; index++)
        {
            var operation = visit.Document.Operations[index];
            var declared = operation.Variables.GroupBy(variable => variable.Name).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
            var uses = visit.Reached(visit.Operations[index]).SelectMany(section => section.Values).SelectMany(given => Uses(visit.Schema, given)).ToList();
            foreach (var problem in Declarations(visit, operation, uses).Concat(uses.SelectMany(use => CheckUse(operation, declared, use))))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<GraphQLProblem> Declarations(GraphQLVisit visit, GraphQLOperation operation, List<GivenValue> uses)
    {
        var used = new HashSet<string>(uses.Select(use => use.Value.Text), StringComparer.Ordinal);
        foreach (var twice in operation.Variables.GroupBy(variable => variable.Name).SelectMany(group => group.Skip(1)))
        {
            yield return new($"There can be only one variable named \"${twice.Name}\".", twice.Location);
        }

        foreach (var variable in operation.Variables)
        {
            var type = visit.Schema.Type(variable.Type.Core);
            if (type is null && !visit.IsOpen && !GraphQLScalars.IsBuiltIn(variable.Type.Core))
            {
                var near = Nearest.Of(variable.Type.Core, visit.Schema.Types.Keys.Concat(GraphQLScalars.All)) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
                yield return new($"Unknown type \"{variable.Type.Core}\".{near}", variable.Location);
            }
            else if (type is { Kind: GraphQLTypeKind.Object or GraphQLTypeKind.Interface or GraphQLTypeKind.Union })
            {
                yield return new($"Variable \"${variable.Name}\" cannot be non-input type \"{variable.Type}\".", variable.Location);
            }

            if (!used.Contains(variable.Name))
            {
                yield return new($"Variable \"${variable.Name}\" is never used{In(operation)}.", variable.Location);
            }
        }
    }

    private static IEnumerable<GraphQLProblem> CheckUse(GraphQLOperation operation, Dictionary<string, GraphQLVariableDefinition> declared, GivenValue use)
    {
        if (!declared.TryGetValue(use.Value.Text, out var variable))
        {
            yield return new($"Variable \"${use.Value.Text}\" is not defined{(operation.Name is null ? "" : $" by operation \"{operation.Name}\"")}.", use.Location);
        }
        else if (use.Type is { } expected && !Fits(variable, expected, use.HasDefault))
        {
            yield return new($"Variable \"${variable.Name}\" of type \"{variable.Type}\" used in position expecting type \"{expected}\".", use.Location);
        }
    }

    // A default, the variable's or the place's, stands in for a null that the place does not take.
    private static bool Fits(GraphQLVariableDefinition variable, GraphQLType expected, bool hasDefault) =>
        expected.IsRequired && !variable.Type.IsRequired
            ? (hasDefault || variable.Default is { Kind: not GraphQLValueKind.Null }) && Fits(variable.Type, expected with { IsRequired = false })
            : Fits(variable.Type, expected);

    private static bool Fits(GraphQLType given, GraphQLType expected) =>
        (given.IsRequired || !expected.IsRequired)
        && (expected.Items is { } items ? given.Items is { } own && Fits(own, items) : given.Items is null && given.Name == expected.Name);

    private static string In(GraphQLOperation operation) => operation.Name is null ? "" : $" in operation \"{operation.Name}\"";

    private static IEnumerable<GivenValue> Uses(GraphQLSchema schema, GivenValue given) => given.Value.Kind switch
    {
        GraphQLValueKind.Variable => [given],
        GraphQLValueKind.List => given.Value.Items.SelectMany(item => Uses(schema, given with { Value = item, Type = given.Type?.Items, HasDefault = false })),
        GraphQLValueKind.Object => given.Value.Fields.SelectMany(field => Uses(schema, OfField(schema, given, field))),
        _ => [],
    };

    private static GivenValue OfField(GraphQLSchema schema, GivenValue given, GraphQLArgument field)
    {
        var input = given.Type is { } type ? schema.Type(type.Core) : null;
        var known = input?.Field(field.Name);
        var expected = input is { IsOneOf: true } && known is not null ? known.Type with { IsRequired = true } : known?.Type;
        return given with { Value = field.Value, Type = expected, HasDefault = known?.HasDefault == true };
    }
}
