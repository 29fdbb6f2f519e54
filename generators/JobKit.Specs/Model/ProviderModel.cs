namespace JobKit.Specs;

/// <summary>
/// All that one mapping file says, resolved against its description: enough to generate the provider, and nothing that
/// changes when a line moves. Equal files give equal models; no position, no node, no text of the files is kept.
/// </summary>
public sealed record ProviderModel
{
    /// <summary>The provider's name in references and configuration (<c>ttd-workflows-typebased</c>).</summary>
    public required string Name { get; init; }

    /// <summary>The name as a C# identifier (<c>TtdWorkflowsTypebased</c>), the stem of every generated type.</summary>
    public required string TypeName { get; init; }

    /// <summary>The name for people: <c>title</c>, or the description's.</summary>
    public required string Title { get; init; }

    /// <summary>The folder's name; providers of one folder share one typed client.</summary>
    public required string Folder { get; init; }

    /// <summary>The description's file name inside the folder.</summary>
    public required string Description { get; init; }

    /// <summary>The default base address, absolute and without a trailing slash; null where the application has to say (<c>server: required</c>).</summary>
    public required string? Server { get; init; }

    /// <summary>What the vendor asks for: alternatives, the preferred one first. Empty: nothing is asked for, or a handler of the application signs.</summary>
    public EquatableArray<CredentialAlternative> Credentials { get; init; }

    /// <summary><c>auth: handler</c>: the application signs the requests, we ask for no key.</summary>
    public bool SignedByHandler { get; init; }

    /// <summary>The fields that name a job, in order.</summary>
    public EquatableArray<KeyField> Key { get; init; }

    /// <summary>The call that reads one job.</summary>
    public required CallModel Poll { get; init; }

    /// <summary>How an answer becomes a state.</summary>
    public required TableModel Table { get; init; }

    /// <summary>What else an answer tells.</summary>
    public required ReadsModel Reads { get; init; }

    /// <summary>The sub-tasks; null where the mapping names none.</summary>
    public TasksModel? Tasks { get; init; }

    /// <summary>Answers that are no status, in the order in which they are tried. GraphQL's own entry is the last where it applies.</summary>
    public EquatableArray<ErrorEntry> Errors { get; init; }

    /// <summary>How often to ask.</summary>
    public required PollingModel Polling { get; init; }

    /// <summary>The call that starts a job.</summary>
    public SubmitModel? Submit { get; init; }

    /// <summary>The call that cancels a job; null where the mapping names none or says <c>unsupported</c>.</summary>
    public CallModel? Cancel { get; init; }

    /// <summary>The results of a job that ended well.</summary>
    public EquatableArray<ResultModel> Results { get; init; }

    /// <summary>The vendor's words and their states, as far as one column alone decides them; the status table of documentation, <c>ProviderInfo.Words</c> and <c>jobkit list</c>.</summary>
    public EquatableArray<WordModel> Words { get; init; }
}
