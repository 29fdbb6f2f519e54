namespace JobKit.MockServer;

/// <summary>What a fault leaves of the answer for a client to read.</summary>
internal enum FaultHarm
{
    /// <summary>All of it.</summary>
    None,

    /// <summary>All of it for a patient client; another may rightly give it up.</summary>
    Doubtful,

    /// <summary>Nothing that may be believed.</summary>
    Lost,
}
