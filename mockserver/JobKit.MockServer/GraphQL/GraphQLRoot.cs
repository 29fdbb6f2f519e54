using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>The root field of a call that the mapping makes, and how the job's key gets into its arguments.</summary>
/// <param name="Field">The field.</param>
/// <param name="KeyFields">The key field that each argument holds, by the argument's name.</param>
internal sealed record GraphQLRoot(GraphQLFieldSelection Field, IReadOnlyDictionary<string, string> KeyFields)
{
    /// <summary>The root of a mapping's call; null where it is no GraphQL call, or cannot be read.</summary>
    public static GraphQLRoot? Of(CallModel? call)
    {
        if (call?.GraphQL is not { } model || GraphQLDocument.Read(new SourceFile("job.graphql", "job.graphql", model.Document)).Document is not { } document)
        {
            return null;
        }

        var operation = document.Operations.FirstOrDefault(one => model.OperationName is null || one.Name == model.OperationName);
        return operation?.Selections.OfType<GraphQLFieldSelection>().FirstOrDefault() is { } field ? new GraphQLRoot(field, Keys(field, model)) : null;
    }

    /// <summary>The key fields that a field of a request holds.</summary>
    public IReadOnlyDictionary<string, string> Read(GraphQLCall call, GraphQLFieldSelection field)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, name) in KeyFields)
        {
            var parts = path.Split('/');
            if (JsonPlaces.ScalarText(JsonPlaces.Get(call.Argument(field, parts[0]), parts[1..])) is { } text)
            {
                fields[name] = text;
            }
        }

        return fields;
    }

    // job(id: $id) and job(input: { id: $id }): an argument, or a place in one.
    private static Dictionary<string, string> Keys(GraphQLFieldSelection field, GraphQLModel model) => field.Arguments
        .SelectMany(argument => Variables(argument.Name, argument.Value))
        .Select(place => (place.Path, Key: model.Variables.FirstOrDefault(variable => variable.Name == place.Variable)?.Value.Parts.Select(part => part.Expression).OfType<KeyFieldExpression>().FirstOrDefault()?.Name))
        .Where(place => place.Key is not null)
        .ToDictionary(place => place.Path, place => place.Key!);

    private static IEnumerable<(string Path, string Variable)> Variables(string path, GraphQLValue value) => value.Kind switch
    {
        GraphQLValueKind.Variable => [(path, value.Text)],
        GraphQLValueKind.Object => value.Fields.SelectMany(field => Variables($"{path}/{field.Name}", field.Value)),
        GraphQLValueKind.List => value.Items.SelectMany((item, index) => Variables($"{path}/{index}", item)),
        _ => [],
    };
}
