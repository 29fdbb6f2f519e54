namespace JobKit.Cli.New;

/// <summary>Its path and its id speak of jobs.</summary>
internal sealed class PathSign : ISign
{
    private static readonly string[] Endings = ["status", "state", "progress", "poll", "check"];

    public IEnumerable<Evidence> Look(Sighting sighting)
    {
        var operation = sighting.Operation;
        if (sighting.Query is not null)
        {
            yield break;
        }

        var segments = Neighbours.Trim(operation.RequestPath).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var fixedParts = segments.Where(segment => !segment.Contains('{')).ToList();
        var near = fixedParts.TakeLast(2).SelectMany(WordTokens.Of).Concat(WordTokens.Of(operation.Id ?? "")).ToList();
        if (near.Find(JobNouns.IsNoun) is { } noun)
        {
            yield return new Evidence(14, $"it is called after `{noun}`");
        }
        else if (near.Exists(JobNouns.MayBeNoun))
        {
            yield return new Evidence(4, "it is called after what may be a job");
        }

        if (segments.Length > 0 && segments[^1].Contains('{'))
        {
            yield return new Evidence(8, "its path ends with what names one");
        }
        else if (segments.Length > 1 && Endings.Contains(WordTokens.Of(segments[^1]).LastOrDefault()))
        {
            yield return new Evidence(10, $"its path ends with `{segments[^1]}`");
        }
        else if (fixedParts.Count == segments.Length)
        {
            yield return new Evidence(operation.Parameters.Any(parameter => parameter.Required) ? -2 : -15, "nothing in its path names a job");
        }
    }
}
