namespace JobKit.Cli.New;

/// <summary>The vendor discourages its use.</summary>
internal sealed class DeprecationSign : ISign
{
    public IEnumerable<Evidence> Look(Sighting sighting) => sighting.Operation.Deprecated ? [new(-20, "it is deprecated")] : [];
}
