using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A GraphQL request that could be read: the operation that is meant, its variables, and the text as sent.</summary>
internal sealed class GraphQLCall
{
    // How many problems of one request are told.
    private const int MostProblems = 20;

    private readonly GraphQLDocument _document;
    private readonly JsonObject _variables;

    private GraphQLCall(string text, GraphQLDocument document, GraphQLOperation operation, JsonObject variables) =>
        (Text, _document, Operation, _variables) = (text, document, operation, variables);

    public string Text { get; }

    public GraphQLOperation Operation { get; }

    /// <summary>What is wrong with the request by the schema, or by GraphQL itself; empty: nothing.</summary>
    public IReadOnlyList<GraphQLProblem> Problems(GraphQLSchema? schema) =>
        [.. GraphQLValidator.Validate(schema ?? GraphQLSchema.Open, _document).Concat(VariableValues.Check(schema ?? GraphQLSchema.Open, Operation, _variables)).Distinct().Take(MostProblems)];

    /// <summary>Reads a request's body; null, and why, where it is no GraphQL request.</summary>
    public static (GraphQLCall? Call, GraphQLProblem? Problem) Read(JsonNode? body)
    {
        if (JsonPlaces.Get(body, ["query"]) is not JsonValue query || query.GetValueKind() != JsonValueKind.String)
        {
            return (null, new GraphQLProblem("The body must be JSON with the document's text as 'query'."));
        }

        var text = query.GetValue<string>();
        var (document, error) = GraphQLDocument.Read(new SourceFile("request.graphql", "request.graphql", text));
        if (document is null)
        {
            return (null, new GraphQLProblem($"Syntax Error: {error?.Message}", error?.Location));
        }

        var name = JsonPlaces.ScalarText(JsonPlaces.Get(body, ["operationName"]));
        var operation = name is { Length: > 0 } ? document.Operations.FirstOrDefault(one => one.Name == name) : document.Operations is [var only] ? only : null;
        return operation is null
            ? (null, new GraphQLProblem(name is { Length: > 0 } ? $"Unknown operation named \"{name}\"." : "Must provide operation name if query contains multiple operations."))
            : GraphQLSize.Of(document, operation).IsTooLarge
            ? (null, new GraphQLProblem("The document asks for too many fields, or for fields that nest too deep."))
            : (new GraphQLCall(text, document, operation, JsonPlaces.Get(body, ["variables"]) as JsonObject ?? []), null);
    }

    /// <summary>The fields of a selection, fragments opened and those that <c>@skip</c> and <c>@include</c> leave out left out; fields of one name are one.</summary>
    public IReadOnlyList<GraphQLFieldSelection> Fields(EquatableArray<GraphQLSelection> selections)
    {
        var fields = new List<GraphQLFieldSelection>();
        foreach (var field in Open(selections, []))
        {
            var index = fields.FindIndex(other => other.ResponseName == field.ResponseName);
            if (index < 0)
            {
                fields.Add(field);
            }
            else
            {
                fields[index] = fields[index] with { Selections = fields[index].Selections.Concat(field.Selections).ToEquatableArray() };
            }
        }

        return fields;
    }

    /// <summary>An argument as JSON, variables filled in; null where it is not given.</summary>
    public JsonNode? Argument(GraphQLFieldSelection field, string name) =>
        field.Arguments.FirstOrDefault(argument => argument.Name == name) is { } argument ? Value(argument.Value) : null;

    /// <summary>Whether the text is that document, white space apart.</summary>
    public bool IsDocument(string document) => Squeeze(Text) == Squeeze(document);

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != ','));

    private IEnumerable<GraphQLFieldSelection> Open(EquatableArray<GraphQLSelection> selections, List<string> above) => selections.Where(IsWanted).SelectMany(selection => selection switch
    {
        GraphQLFieldSelection field => [field],
        GraphQLInlineFragment inline => Open(inline.Selections, above),
        GraphQLFragmentSpread spread when !above.Contains(spread.Name) && _document.Fragment(spread.Name) is { } fragment => Open(fragment.Selections, [.. above, spread.Name]),
        _ => [],
    });

    private bool IsWanted(GraphQLSelection selection) => selection.Directives.All(directive =>
        directive.Name is not ("skip" or "include")
        || directive.Arguments.FirstOrDefault(argument => argument.Name == "if") is not { } condition
        || (JsonPlaces.ScalarText(Value(condition.Value)) == "true") == (directive.Name == "include"));

    private JsonNode? Value(GraphQLValue value) => value.Kind switch
    {
        GraphQLValueKind.Variable => _variables.TryGetPropertyValue(value.Text, out var given)
            ? given?.DeepClone()
            : Operation.Variables.FirstOrDefault(variable => variable.Name == value.Text)?.Default is { Kind: not GraphQLValueKind.Variable } fallback ? Value(fallback) : null,
        GraphQLValueKind.Number => NodeValues.TryParse(Encoding.UTF8.GetBytes(value.Text), out var number) ? number : JsonValue.Create(value.Text),
        GraphQLValueKind.Boolean => JsonValue.Create(value.Text == "true"),
        GraphQLValueKind.Null => null,
        GraphQLValueKind.List => new JsonArray(value.Items.Select(Value).ToArray()),
        GraphQLValueKind.Object => new JsonObject(value.Fields.DistinctBy(field => field.Name).Select(field => KeyValuePair.Create(field.Name, Value(field.Value)))),
        _ => JsonValue.Create(value.Text),
    };
}
