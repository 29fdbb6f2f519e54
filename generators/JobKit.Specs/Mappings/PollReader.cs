namespace JobKit.Specs;

/// <summary>Reads the call that reads one job, and with it what names a job.</summary>
internal sealed class PollReader(MappingContext context, PlaceReader places)
{
    public CallModel? Read(MapNode call, MapNode? defaults, IReadOnlyCollection<string> authNames, Location location)
    {
        context.CheckKeys(call, CallReader.Keys);
        var reader = new CallReader(context, places);
        if (reader.FindOperation(call, "poll", location) is not { } operation)
        {
            return null;
        }

        context.PollOperation = operation;
        context.Accept = reader.ReadAccept(call["accept"]);
        var graphQL = call["graphql"] is { } document ? GraphQLCallReader.Read(context, document) : null;
        if (call["graphql"] is not null && graphQL is null)
        {
            return null;
        }

        context.PollDocument = graphQL?.Document;

        // The key first: what a parameter is set to may be a field of it. What `auth` fills is no part of it.
        var bound = new[] { call["parameters"], defaults?["parameters"] }.OfType<MapNode>().SelectMany(map => map.Entries).Select(entry => entry.Key);
        context.Key = new KeyReader(context, [.. bound, .. authNames]).Read(call, operation, location);
        foreach (var pair in reader.Constant(call["parameters"]).Concat(reader.Constant(defaults?["parameters"])))
        {
            if (!context.Bound.ContainsKey(pair.Key))
            {
                context.Bound.Add(pair.Key, pair.Value);
            }
        }

        context.PollBody = call["body"] is { } body ? BodyTemplateReader.Read(body, context.Key) : null;
        reader.CheckParameters(call, operation);
        context.CheckHeaders(call["headers"], defaults?["headers"]);
        CheckRequired(call, defaults, operation, authNames);
        var reserved = call["allowReserved"] is { } list ? Syntax.AsList(list).OfType<ScalarNode>().Select(name => name.Text).ToList() : [];
        return reader.Read(call, operation, defaults, GraphQLOf(graphQL), context.PollBody, reserved, (name, _) => FieldOf(name));
    }

    private TextTemplate? FieldOf(string name) => context.Key.Any(field => field.Name == name) ? TextTemplate.Of(new KeyFieldExpression(name)) : null;

    private GraphQLModel? GraphQLOf((GraphQLDocument Document, string Text)? read)
    {
        if (read is not { } graphQL)
        {
            return null;
        }

        var operation = graphQL.Document.Operations[0];
        var variables = operation.Variables
            .Select(variable => (variable, value: context.Bound.TryGetValue(variable.Name, out var bound) ? bound : FieldOf(variable.Name)))
            .Where(pair => pair.value is not null)
            .Select(pair => new GraphQLVariable(pair.variable.Name, GraphQLCallReader.TypeOf(pair.variable.Type), pair.value!, !pair.variable.Type.IsRequired || pair.variable.Default is not null));
        return new GraphQLModel(graphQL.Text, operation.Name, variables.ToEquatableArray());
    }

    private void CheckRequired(MapNode call, MapNode? defaults, Operation operation, IReadOnlyCollection<string> authNames)
    {
        var set = new HashSet<string>(
            new[] { call["headers"], defaults?["headers"], call["parameters"], defaults?["parameters"] }.OfType<MapNode>().SelectMany(map => map.Entries).Select(entry => entry.Key)
                .Concat(authNames).Concat(["Accept", "Content-Type", "Authorization", "User-Agent"]).Concat(context.Key.Select(field => field.Name)),
            StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in operation.Parameters)
        {
            if (parameter is { Place: ParameterPlace.Header, Required: true } && !set.Contains(parameter.Name))
            {
                var at = call["operation"]?.Location ?? call.Location;
                context.Error("JK1007", $"`{operation.Name}` requires the header `{parameter.Name}`, which nothing sets; add `headers: {{ {parameter.Name}: … }}`.", at, parameter.Name);
            }
        }
    }
}
