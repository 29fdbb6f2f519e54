namespace JobKit.Cli.New;

/// <summary>One thing to look for in an operation.</summary>
internal interface ISign
{
    /// <summary>What speaks for or against it.</summary>
    IEnumerable<Evidence> Look(Sighting sighting);
}
