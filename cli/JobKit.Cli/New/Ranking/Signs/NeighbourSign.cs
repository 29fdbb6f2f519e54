namespace JobKit.Cli.New;

/// <summary>Beside it, such jobs are started or cancelled.</summary>
internal sealed class NeighbourSign : ISign
{
    public IEnumerable<Evidence> Look(Sighting sighting)
    {
        var operation = sighting.Operation;
        if (sighting.Query is not null)
        {
            yield break;
        }

        if (sighting.Neighbours.Below(operation.RequestPath).FirstOrDefault(below => CancelNames.IsCancel(below.More)) is { Operation: { } cancel })
        {
            yield return new Evidence(10, $"{cancel.Name} stops one");
        }

        if (sighting.Neighbours.At(Neighbours.Above(operation.RequestPath)).FirstOrDefault(other => other.Method == "POST") is { } start)
        {
            yield return new Evidence(4, $"{start.Name} starts one");
        }
    }
}
