namespace JobKit.MockServer;

/// <summary>How a client ended in a cell.</summary>
internal enum ClientEnding
{
    /// <summary>It reported something.</summary>
    Reported,

    /// <summary>It said that it gave up.</summary>
    GaveUp,

    /// <summary>It crashed.</summary>
    Crashed,

    /// <summary>It had to be stopped.</summary>
    Stopped,
}
