using Xunit;

namespace JobKit.TestKit;

/// <summary>A fact in a real browser; visibly skipped where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>A fact that needs Chromium.</summary>
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}
