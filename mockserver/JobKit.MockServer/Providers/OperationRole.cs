namespace JobKit.MockServer;

/// <summary>What an operation does with the jobs of a provider.</summary>
internal enum OperationRole
{
    /// <summary>Nothing that the mapping knows of: a documented or made-up answer.</summary>
    Other,

    /// <summary>Reads one job.</summary>
    Poll,

    /// <summary>Starts one.</summary>
    Submit,

    /// <summary>Cancels one.</summary>
    Cancel,

    /// <summary>Fetches a result of one.</summary>
    Result,

    /// <summary>Takes GraphQL documents.</summary>
    GraphQL,
}
