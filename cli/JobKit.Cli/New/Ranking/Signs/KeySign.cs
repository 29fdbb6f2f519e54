namespace JobKit.Cli.New;

/// <summary>The fewer names it takes to ask, the more general it is: a job that only exists below something else is a part of it.</summary>
internal sealed class KeySign : ISign
{
    public IEnumerable<Evidence> Look(Sighting sighting)
    {
        var operation = sighting.Operation;
        var names = operation.RequestPath.Count(character => character == '{');
        if (names > 1)
        {
            yield return new Evidence(-3 * (names - 1), $"{names} names in its path");
        }

        if (sighting.Query is null && JobKey.Of(operation, sighting.Description) is { Own: null })
        {
            yield return new Evidence(-100, "nothing in its request names a job");
        }
    }
}
