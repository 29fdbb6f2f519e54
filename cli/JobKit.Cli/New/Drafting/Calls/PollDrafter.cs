using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Drafts the call that reads one job.</summary>
internal static class PollDrafter
{
    public static DraftLine Draft(ApiDescription description, Operation operation, CallValues values, StatusDraft status)
    {
        var body = operation.Method == "POST" ? BodyTemplate.Draft(operation) : null;
        var reserved = JobKey.PathNames(operation).Where(name => IsResourceName(operation, name)).ToList();
        var key = JobKey.Of(operation, values, body?.Names ?? []) is var job && job.HasToBeListed(operation, values) ? job.Names : null;
        List<string> comments =
        [
            .. values.Comments,
            .. reserved.Count > 0 ? [$"guess: {Texts.Listed(reserved)} is a resource name, whose slashes stay"] : Array.Empty<string>(),
            .. values.KeyHeaders.Count > 0 ? [$"guess: the header {Texts.Listed(values.KeyHeaders)} is the caller's to say, so it is part of the key"] : Array.Empty<string>(),
            .. key is not null && values.KeyHeaders.Count == 0 ? [$"guess: {Texts.Listed(key)} names a job, though it may be left out"] : Array.Empty<string>(),
            .. status.Accept.Count > 0 ? [$"guess: {status.Accept[^1]} speaks of the job, and not of the request"] : Array.Empty<string>(),
        ];
        var value = Yaml.Map(
            ("operation", Yaml.Text(OperationName.Of(description, operation))),
            ("parameters", values.ParametersYaml),
            ("headers", values.HeadersYaml),
            ("body", body?.Yaml),
            ("accept", status.Accept.Count > 0 ? $"[{string.Join(", ", status.Accept)}]" : null),
            ("allowReserved", reserved.Count > 0 ? $"[{string.Join(", ", reserved.Select(Yaml.Text))}]" : null),
            ("key", key is null ? null : $"[{string.Join(", ", key.Select(Yaml.Text))}]"));
        return new DraftLine("poll", value, comments.Count == 0 ? null : string.Join("; ", comments));
    }

    private static bool IsResourceName(Operation operation, string name)
    {
        var parameter = operation.Parameters.FirstOrDefault(known => known.Name == name && known.Place == ParameterPlace.Path);
        var pattern = ((parameter?.Schema?.Node as MapNode)?["pattern"] as ScalarNode)?.Text;
        return parameter is { AllowReserved: false }
            && (pattern?.Contains("/[^/]", StringComparison.Ordinal) == true || (name == "name" && parameter.Description?.Contains("resource", StringComparison.OrdinalIgnoreCase) == true));
    }
}
