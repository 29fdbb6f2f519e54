namespace JobKit.BrowserTests.Support;

/// <summary>A fact in a real browser; visibly skipped where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>A fact that needs Chromium.</summary>
    public BrowserFactAttribute() => Skip = Chromium.Path is null ? Missing : null;

    internal const string Missing = "needs Chromium, which is not on this machine (apt-get install chromium, or name it in JOBKIT_CHROMIUM)";
}
