namespace JobKit.Specs;

/// <summary>A kind of finding.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is about, in a few words; the heading of its page.</param>
/// <param name="DefaultSeverity">How much it matters where nothing else is said.</param>
public sealed record FindingDescriptor(string Id, string Title, FindingSeverity DefaultSeverity)
{
    /// <summary>The address of its page.</summary>
    public string HelpLink => FindingCatalogue.Pages + Id + ".md";
}
