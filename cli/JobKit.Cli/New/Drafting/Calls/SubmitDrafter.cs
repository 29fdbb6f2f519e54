using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Finds the call that starts a job: the one whose answer links to the poll, else the POST on the collection above it.</summary>
internal static class SubmitDrafter
{
    public static Submission? Find(Sighting sighting, JobKey key) => key.Own is not { } own ? null : ByLink(sighting, key, own) ?? ByPath(sighting, key, own) ?? OnPath(sighting);

    // The caller names the job, and the vendor says that making it takes its time.
    private static Submission? OnPath(Sighting sighting) => sighting.Neighbours.At(sighting.Operation.RequestPath)
        .FirstOrDefault(other => other.Method == "PUT" && other.Extensions.TryGetValue("x-ms-long-running-operation", out var marked) && marked is ScalarNode { Text: "true" }) is { } put
        ? new Submission(put, null, null)
        : null;

    private static Submission? ByLink(Sighting sighting, JobKey key, string own)
    {
        foreach (var (from, _, link, _) in sighting.Neighbours.LinksTo(sighting.Operation).Where(link => link.From.Method is "POST" or "PUT"))
        {
            var told = link.Parameters.FirstOrDefault(parameter => parameter.Key == own || parameter.Key.EndsWith("." + own, StringComparison.Ordinal)).Value;
            if (Binds(from, key, own) && (IsThere(from, told) ? told : JobIdOf(from, own)) is { } id)
            {
                return new Submission(from, id, null);
            }
        }

        return null;
    }

    // Published links name places that are not there; then the answer itself is asked.
    private static bool IsThere(Operation operation, string? expression) => expression is not null
        && (expression.StartsWith("$response.header.", StringComparison.Ordinal)
            || (expression.StartsWith("$response.body#/", StringComparison.Ordinal) && PollAnswer.Of(operation)?.Root.Walk(AnswerField.MaxDepth).Any(field => field.Expression == expression) == true));

    private static Submission? ByPath(Sighting sighting, JobKey key, string own)
    {
        var path = Neighbours.Trim(sighting.Operation.RequestPath);
        var collection = Neighbours.Above(path.EndsWith('}') ? path : Neighbours.Above(path));
        var starters = sighting.Neighbours.At(collection).Where(other => other.Method == "POST" && !other.Deprecated && Binds(other, key, own)).ToList();
        return starters.Count == 1 && JobIdOf(starters[0], own) is { } id ? new Submission(starters[0], id, "guess: by its path") : null;
    }

    private static string? JobIdOf(Operation operation, string own)
    {
        if (PollAnswer.Of(operation) is not { } answer)
        {
            return null;
        }

        var fields = answer.Root.Walk(2).Where(field => field.Depth > 0 && field.Members.Count == 0 && !field.IsArray && !field.IsBoolean && field.Pointer.IndexOfAny(['{', '}']) < 0).ToList();
        var wanted = WordTokens.Joined(own);
        var found = fields.Find(field => field.Joined == wanted)
            ?? fields.Find(field => field.Joined is "id" or "uuid")
            ?? fields.Find(field => field.Tokens is [.., "id"] && field.Tokens.Any(JobNouns.IsNoun))
            ?? fields.Find(field => wanted.EndsWith(field.Joined, StringComparison.Ordinal) && field.Joined.Length > 1);
        if (found is not null)
        {
            return found.Expression;
        }

        var header = answer.Responses.SelectMany(response => response.Headers).FirstOrDefault(header => header.Name.ToLowerInvariant() is "location" or "operation-location" or "azure-asyncoperation");
        return header is null ? HeaderOfOptions(operation) : $"$response.header.{header.Name}";
    }

    // Where no header is documented, x-ms-long-running-operation-options may still say which one tells.
    private static string? HeaderOfOptions(Operation operation) =>
        ((operation.Extensions.GetValueOrDefault("x-ms-long-running-operation-options") as MapNode)?["final-state-via"] as ScalarNode)?.Text switch
        {
            "location" => "$response.header.Location",
            "azure-async-operation" => "$response.header.Azure-AsyncOperation",
            "operation-location" => "$response.header.Operation-Location",
            _ => null,
        };

    // What else names a job, the submission has to have, too.
    private static bool Binds(Operation operation, JobKey key, string own)
    {
        var known = JobKey.PathNames(operation).Concat(operation.Parameters.Select(parameter => parameter.Name)).ToHashSet(StringComparer.Ordinal);
        return key.Names.All(name => name == own || known.Contains(name));
    }
}
