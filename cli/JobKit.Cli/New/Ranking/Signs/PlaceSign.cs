namespace JobKit.Cli.New;

/// <summary>The answer tells how a job is.</summary>
internal sealed class PlaceSign : ISign
{
    public IEnumerable<Evidence> Look(Sighting sighting) => [new(sighting.Place.Score, sighting.Place.Reason)];
}
