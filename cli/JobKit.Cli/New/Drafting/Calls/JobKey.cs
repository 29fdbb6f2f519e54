using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>What names a job in the poll's request, as the reader will find it.</summary>
/// <param name="Names">The names of the fields.</param>
/// <param name="Own">The field that is the job's own; the others say where it is. Null where there is none.</param>
internal sealed record JobKey(IReadOnlyList<string> Names, string? Own)
{
    /// <summary>The key of a poll, less what it sets by itself.</summary>
    public static JobKey Of(Operation operation, CallValues values, IReadOnlyList<string> bodyNames)
    {
        var inPath = PathNames(operation).Where(name => !values.Parameters.ContainsKey(name)).ToList();
        var inQuery = operation.Parameters.Where(parameter => parameter is { Place: ParameterPlace.Query, Required: true }).Select(parameter => parameter.Name).Where(name => !values.Parameters.ContainsKey(name));
        List<string> names = [.. inPath.Concat(inQuery).Concat(bodyNames).Concat(values.KeyHeaders).Distinct()];
        if (names.Count == 0 && operation.Parameters.FirstOrDefault(NamesOne) is { } optional)
        {
            names.Add(optional.Name);
        }

        return new JobKey(names, inPath.LastOrDefault() ?? names.FirstOrDefault());
    }

    /// <summary>The key of an operation that polls.</summary>
    public static JobKey Of(Operation operation, ApiDescription description) =>
        Of(operation, CallValuesFinder.Of(operation, description, AuthDrafter.Names(description, operation)), operation.Method == "POST" ? BodyTemplate.Draft(operation)?.Names ?? [] : []);

    /// <summary>Whether the reader would find other fields, so that the mapping has to list them.</summary>
    public bool HasToBeListed(Operation operation, CallValues values) =>
        values.KeyHeaders.Count > 0 || operation.Parameters.Any(parameter => parameter is { Place: ParameterPlace.Query, Required: false } && Names.Contains(parameter.Name));

    private static bool NamesOne(Parameter parameter) =>
        parameter is { Place: ParameterPlace.Query, Required: false } && WordTokens.Of(parameter.Name) is [.., "id" or "uuid" or "handle" or "token"] and not ["api", ..];

    /// <summary>The names in an operation's path, in order.</summary>
    public static IReadOnlyList<string> PathNames(Operation operation) =>
        [.. operation.RequestPath.Split('{').Skip(1).Where(part => part.Contains('}')).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]).Distinct()];
}
