namespace JobKit.Cli.New;

/// <summary>How much a word says by itself.</summary>
internal enum WordKind
{
    /// <summary>It says what it means: <c>queued</c>, <c>failed</c>.</summary>
    Plain,

    /// <summary>It says that the job is over and not how it ended: <c>completed</c>, <c>done</c>.</summary>
    Over,

    /// <summary>Somebody or something stopped the job; who, the other words have to tell: <c>aborted</c>, <c>terminated</c>.</summary>
    Stopped,

    /// <summary>What was made can be used, or what is made may begin: <c>ready</c>, <c>active</c>.</summary>
    Ready,

    /// <summary>Vendors use it in several ways: <c>incomplete</c>.</summary>
    Open,

    /// <summary>A word of the vendor's own trade: <c>transcribed</c>.</summary>
    Strange,
}
