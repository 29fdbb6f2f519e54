namespace JobKit.Specs;

/// <summary>Holds a document against a schema, by the validation rules of the GraphQL specification (section 5).</summary>
public static class GraphQLValidator
{
    /// <summary>The rules, in the order in which they run. A test holds that every rule is in the list.</summary>
    internal static IReadOnlyList<IGraphQLRule> Rules { get; } =
    [
        new OperationsRule(),
        new FieldsRule(),
        new SelectionsRule(),
        new FragmentsRule(),
        new ArgumentsRule(),
        new ValuesRule(),
        new InputFieldsRule(),
        new VariablesRule(),
        new DirectivesRule(),
        new MergingRule(),
    ];

    /// <summary>Everything that is wrong; empty where the schema takes the document.</summary>
    public static IReadOnlyList<GraphQLProblem> Validate(GraphQLSchema schema, GraphQLDocument document)
    {
        var visit = GraphQLVisit.Of(schema, document);
        return [.. Rules.SelectMany(rule => rule.Check(visit))];
    }
}
