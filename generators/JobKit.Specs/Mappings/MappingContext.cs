namespace JobKit.Specs;

/// <summary>What the readers of one mapping file share: the file, its description, and where findings go.</summary>
internal sealed class MappingContext(VendorFolder folder, SourceFile file, FindingSink findings)
{
    public VendorFolder Folder { get; } = folder;

    public SourceFile File { get; } = file;

    public FindingSink Findings { get; } = findings;

    /// <summary>The description; null until it is read, or where it cannot be.</summary>
    public ApiDescription? Description { get; set; }

    /// <summary>The poll's operation; null until it is found.</summary>
    public Operation? PollOperation { get; set; }

    /// <summary>The GraphQL document of the poll; null for other calls.</summary>
    public GraphQLDocument? PollDocument { get; set; }

    /// <summary>The key's fields, once they are known.</summary>
    public IReadOnlyList<KeyField> Key { get; set; } = [];

    /// <summary>The parameters that are set to a constant, as text, by name.</summary>
    public Dictionary<string, TextTemplate> Bound { get; } = new(StringComparer.Ordinal);

    /// <summary>The body of the poll.</summary>
    public JsonTemplate? PollBody { get; set; }

    /// <summary>The statuses that the file accepts; empty: every 2xx.</summary>
    public EquatableArray<int> Accept { get; set; }

    /// <summary>What <c>suppress</c> hides by id and text; known before anything is found.</summary>
    public IReadOnlyCollection<(string Id, string At)> Suppressed { get; set; } = [];

    /// <summary>How many errors there are that the file does not say are known.</summary>
    public int Faults => Findings.Items.Count(finding => finding.Severity == FindingSeverity.Error && !IsSuppressed(finding.Id, finding.Value));

    /// <summary>Whether the file hides a finding of that id and text.</summary>
    public bool IsSuppressed(string id, string? at) => at is not null && Suppressed.Contains((id, at));

    /// <summary>Whether the description itself could not be followed somewhere: what depends on it is not complained about again.</summary>
    public bool IsDescriptionBroken => Findings.Items.Any(finding => finding.Id == "JK1011");

    public void Error(string id, string message, Location location, string? value = null) => Add(id, FindingSeverity.Error, message, location, value);

    public void Warn(string id, string message, Location location, string? value = null) => Add(id, FindingSeverity.Warning, message, location, value);

    public void Inform(string id, string message, Location location, string? value = null) => Add(id, FindingSeverity.Information, message, location, value);

    /// <summary>Complains about a question that nobody has answered yet.</summary>
    public void Ask(string message, Location location, string value) =>
        Findings.Add(new Finding("JK1010", FindingSeverity.Error, message, location, value) { IsQuestion = true });

    private void Add(string id, FindingSeverity severity, string message, Location location, string? value) =>
        Findings.Add(new Finding(id, severity, message, location, value));
}
