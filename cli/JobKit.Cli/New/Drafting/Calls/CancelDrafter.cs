using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Finds the call that cancels a job: below the poll's path, or on it by a name that says so.</summary>
internal static class CancelDrafter
{
    public static Operation? Find(Sighting sighting, JobKey key)
    {
        var below = sighting.Neighbours.Below(sighting.Operation.RequestPath).Where(below => CancelNames.IsCancel(below.More)).Select(below => below.Operation);
        var onPath = sighting.Neighbours.At(sighting.Operation.RequestPath).Where(other => other.Method is "DELETE" or "POST" or "PUT" && CancelNames.IsCancel($"{other.Id} {other.Summary}"));
        var beside = sighting.Neighbours.Below(Collection(sighting.Operation.RequestPath)).Where(below => CancelNames.IsCancel(below.More)).Select(below => below.Operation);
        return below.Concat(onPath).Concat(beside).FirstOrDefault(operation => operation.Method is not ("GET" or "HEAD" or "OPTIONS") && !operation.Deprecated && CanCall(operation, key));
    }

    // Everything that it needs has to be known of a job.
    private static bool CanCall(Operation operation, JobKey key) =>
        JobKey.PathNames(operation).All(key.Names.Contains)
        && (operation.Body is not { Required: true } body || body.Content.All(content => content.Schema is null || SchemaAnswer.Parts([content.Schema]).All(part => part.Required.Count == 0)));

    // `/jobs/{id}/cancel` is beside `/jobs/{id}/status`; what stands beside `/jobs/{id}` itself is about all jobs.
    private static string Collection(string path) => Neighbours.Trim(path).EndsWith('}') ? path : Neighbours.Above(path);
}
