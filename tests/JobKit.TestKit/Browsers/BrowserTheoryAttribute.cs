using Xunit;

namespace JobKit.TestKit;

/// <summary>A theory in a real browser; visibly skipped where there is none.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>A theory that needs Chromium.</summary>
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
