namespace JobKit.Specs;

/// <summary>All kinds of finding, by id. Each has a page of that name.</summary>
public static class FindingCatalogue
{
    /// <summary>Where the pages are.</summary>
    public const string Pages = "https://github.com/jobkit/jobkit/blob/main/generators/diagnostics/";

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        new("JK1001", "A combination that no row covers", FindingSeverity.Error),
        new("JK1002", "A value that the description does not have", FindingSeverity.Error),
        new("JK1003", "A value mapped twice, or a row that can never match", FindingSeverity.Error),
        new("JK1004", "Nothing leads to success or to failure", FindingSeverity.Error),
        new("JK1005", "A place that the answer does not have", FindingSeverity.Error),
        new("JK1006", "A column's kind and the description's type disagree", FindingSeverity.Warning),
        new("JK1007", "No such operation, parameter, header, scheme or file", FindingSeverity.Error),
        new("JK1008", "A column whose values nobody lists", FindingSeverity.Warning),
        new("JK1009", "A documented example that the table does not know, or that breaks its schema", FindingSeverity.Warning),
        new("JK1010", "Not the mapping language", FindingSeverity.Error),
        new("JK1011", "A description that cannot be read", FindingSeverity.Error),
        new("JK1012", "Two providers with one C# name", FindingSeverity.Error),
        new("JK1013", "A row that ends the wait on a word that nobody foresaw", FindingSeverity.Warning),
        new("JK1014", "A description that gives no typed client", FindingSeverity.Warning),
    ];

    /// <summary>The address of the page of an id.</summary>
    public static string HelpLinkOf(string id) => Pages + id + ".md";
}
