namespace JobKit.Specs;

/// <summary>Reads the other calls: a key field is bound by equal name, or as <c>$job.NAME</c>.</summary>
internal sealed class OtherCallReader(MappingContext context, PlaceReader places)
{
    /// <summary>A call; null, with a finding, where it cannot be made. <paramref name="needsKey"/>: whether every path name has to be bound.</summary>
    public (CallModel Call, Operation Operation)? Read(MapNode call, string what, MapNode? defaults, bool needsKey, Location location, params string[] moreKeys)
    {
        context.CheckKeys(call, [.. CallReader.Keys, .. moreKeys]);
        var reader = new CallReader(context, places);
        if (reader.FindOperation(call, what, location) is not { } operation)
        {
            return null;
        }

        context.CheckHeaders(call["headers"]);
        var graphQL = call["graphql"] is { } document ? GraphQLCallReader.Read(context, document) : null;
        if (call["graphql"] is not null && graphQL is null)
        {
            return null;
        }

        var at = call["operation"]?.Location ?? call.Location;
        var set = new HashSet<string>(new[] { call["parameters"], defaults?["parameters"] }.OfType<MapNode>().SelectMany(map => map.Entries).Select(entry => entry.Key), StringComparer.Ordinal);
        var names = CallReader.PathNames(operation).Concat(operation.Parameters.Where(parameter => parameter is { Place: ParameterPlace.Query, Required: true }).Select(parameter => parameter.Name));
        foreach (var name in names.Distinct().Where(name => needsKey && !set.Contains(name) && FieldOf(name) is null))
        {
            context.Error("JK1007", $"`{operation.Name}` needs `{name}`, and the job's key has no field of that name; write `parameters: {{ {name}: $job.… }}` with one of {Syntax.Listed(context.Key.Select(field => field.Name))}.", at, name);
        }

        var reserved = call["allowReserved"] is { } list ? Syntax.AsList(list).OfType<ScalarNode>().Select(name => name.Text).ToList() : [];
        var body = call["body"] is { } template ? BodyTemplateReader.Read(template, context.Key) : null;
        var model = reader.Read(call, operation, defaults, GraphQLOf(graphQL, reader, call), body, reserved, (name, required) => needsKey || required ? FieldOf(name) : null);
        return (model, operation);
    }

    private TextTemplate? FieldOf(string name) => context.Key.Any(field => field.Name == name) ? TextTemplate.Of(new KeyFieldExpression(name)) : null;

    private GraphQLModel? GraphQLOf((GraphQLDocument Document, string Text)? read, CallReader reader, MapNode call)
    {
        if (read is not { } graphQL)
        {
            return null;
        }

        var set = reader.Constant(call["parameters"]).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.First().Value);
        var operation = graphQL.Document.Operations[0];
        var variables = operation.Variables
            .Select(variable => (variable, value: set.TryGetValue(variable.Name, out var bound) ? bound : FieldOf(variable.Name)))
            .Where(pair => pair.value is not null)
            .Select(pair => new GraphQLVariable(pair.variable.Name, GraphQLCallReader.TypeOf(pair.variable.Type), pair.value!, !pair.variable.Type.IsRequired));
        return new GraphQLModel(graphQL.Text, operation.Name, variables.ToEquatableArray());
    }
}
