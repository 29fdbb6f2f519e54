namespace JobKit.TestKit;

/// <summary>The browser that the tests drive: one of the system's, never one that was fetched.</summary>
public static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    /// <summary>Where it is (<c>JOBKIT_CHROMIUM</c>, else the usual places); null where there is none.</summary>
    public static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("JOBKIT_CHROMIUM") }.Concat(Places).FirstOrDefault(File.Exists);

    /// <summary>Why a test that needs it is skipped; null: it is there.</summary>
    public static string? Missing { get; } = Path is null ? "needs Chromium, which is not on this machine (apt-get install chromium, or name it in JOBKIT_CHROMIUM)" : null;

    /// <summary>Runs without a display, and calls nobody.</summary>
    public static string[] Arguments { get; } =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];
}
