namespace JobKit.Specs;

/// <summary>One check over a mapping that could be read and linked.</summary>
internal interface IMappingRule
{
    /// <summary>Adds what it finds to the mapping's findings.</summary>
    void Check(LinkedMapping mapping);
}
