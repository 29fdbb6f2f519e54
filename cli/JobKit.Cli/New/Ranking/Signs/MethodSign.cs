namespace JobKit.Cli.New;

/// <summary>It reads and does not change.</summary>
internal sealed class MethodSign : ISign
{
    public IEnumerable<Evidence> Look(Sighting sighting) => sighting.Operation.Method == "GET" ? [new(10, "it is a GET")] : [];
}
