using JobKit.TestKit;

namespace JobKit.RealClientTests.Support;

/// <summary>A fact that runs an npm package in a real browser; visibly skipped where one of the two is missing.</summary>
public sealed class BrowserClientFactAttribute : FactAttribute
{
    /// <summary>A fact that needs Chromium and the packages.</summary>
    public BrowserClientFactAttribute() => Skip = Npm.Skip ?? Chromium.Missing;
}
