using JobKit.MockServer;
using JobKit.TestKit;
using Microsoft.Playwright;

namespace JobKit.BrowserTests.Support;

/// <summary>One browser and one mock server with the real vendors for all tests; each test has a session of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>The server.</summary>
    public MockServer.MockServer Mock { get; private set; } = null!;

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        // A machine that builds beside may take its time.
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
        Mock = await MockServer.MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs, Watch = false });
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        if (_playwright is not null)
        {
            await Browser.DisposeAsync();
            _playwright.Dispose();
            await Mock.DisposeAsync();
        }
    }
}
