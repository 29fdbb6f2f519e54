namespace JobKit.Specs;

/// <summary>Reads the call that starts a job.</summary>
internal sealed class SubmitReader(MappingContext context, PlaceReader places)
{
    public SubmitModel? Read(Node? node, MapNode? defaults, Location location)
    {
        if (node is null or ScalarNode { Text: "unsupported" } || context.AsMap(node, "`submit`") is not { } map)
        {
            return null;
        }

        if (new OtherCallReader(context, places).Read(map, "submit", defaults, needsKey: false, location, "jobId") is not { } read)
        {
            return null;
        }

        var answers = read.Operation.Responses.Where(response => response.Status.StartsWith("2", StringComparison.Ordinal));
        var scope = new ExpressionScope(map["graphql"] is not null && context.Description?.GraphQL is not null ? null : AnsweredWith.Schemas(answers)) { Answers = "any answer to it", Submitted = read.Operation };
        var fields = new List<JobIdModel>();
        foreach (var entry in map["jobId"] is { } ids && context.AsMap(ids, "`jobId`") is { } jobId ? jobId.Entries : [])
        {
            if (context.Key.All(field => field.Name != entry.Key))
            {
                var near = Nearest.Of(entry.Key, context.Key.Select(field => field.Name)) is { } nearest ? $"did you mean `{nearest}`?" : $"there are {Syntax.Listed(context.Key.Select(field => field.Name))}.";
                context.Error("JK1007", $"`{entry.Key}` is no field of the job's key; {near}", entry.KeyLocation, entry.Key);
            }

            fields.Add(new JobIdModel(entry.Key, places.Read(entry.Value, scope).Expressions));
        }

        return new SubmitModel(read.Call, fields.ToEquatableArray());
    }
}
