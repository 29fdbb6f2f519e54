namespace JobKit.MockServer;

/// <summary>What a job says before its end.</summary>
internal enum MatrixWay
{
    /// <summary>The vendor's words for waiting and running jobs.</summary>
    Usual,

    /// <summary>Also a word that the vendor does not document.</summary>
    NewWord,

    /// <summary>Every word of the vendor's that is no end.</summary>
    EveryWord,
}
