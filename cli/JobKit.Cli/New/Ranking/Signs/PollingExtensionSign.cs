namespace JobKit.Cli.New;

/// <summary>The vendor says by an extension that this is polled.</summary>
internal sealed class PollingExtensionSign : ISign
{
    public IEnumerable<Evidence> Look(Sighting sighting) =>
        sighting.Operation.Extensions.Keys.FirstOrDefault(key => key is "x-speakeasy-polling" or "x-fern-polling" or "x-polling") is { } key ? [new(30, $"it has `{key}`")] : [];
}
