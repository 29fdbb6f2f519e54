using JobKit.MockServer;
using JobKit.TestKit;
using Microsoft.Playwright;

namespace JobKit.BrowserTests.Support;

/// <summary>A test of the page: a session, a browser without a past, and at the end nothing may have gone wrong in it.</summary>
[Collection(BrowserCollection.Name)]
public abstract class PageTest(BrowserFixture fixture) : IAsyncLifetime
{
    private static int _count;
    private PageWatch? _watch;

    /// <summary>The server.</summary>
    protected MockServer.MockServer Mock => fixture.Mock;

    /// <summary>The test's own session.</summary>
    protected MockSession Session { get; private set; } = null!;

    /// <summary>What its tabs share.</summary>
    protected IBrowserContext Context { get; private set; } = null!;

    /// <summary>The vendors' clients.</summary>
    protected VendorClient Client { get; private set; } = null!;

    /// <summary>Whether requests may fail: the test makes them.</summary>
    protected bool MayFail
    {
        set => _watch!.MayFail = value;
    }

    /// <summary>How the browser is set up. Without motion, which takes time and proves nothing where nobody looks.</summary>
    protected virtual BrowserNewContextOptions Options => new() { ViewportSize = new ViewportSize { Width = 1440, Height = 900 }, ReducedMotion = ReducedMotion.Reduce };

    /// <inheritdoc />
    public virtual async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        Session = Mock.Session($"test-{Interlocked.Increment(ref _count)}");
        Client = new VendorClient(Mock.BaseAddress, Session.Name);
        Context = await fixture.Browser.NewContextAsync(Options);
        await Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        _watch = new PageWatch(Context, Mock.BaseAddress.Host);
    }

    /// <inheritdoc />
    public virtual async Task DisposeAsync()
    {
        if (_watch is not null)
        {
            await Context.CloseAsync();
            Client.Dispose();
            _watch.Problems.Should().BeEmpty("nothing may go wrong in the page");
        }
    }

    /// <summary>Opens the page at a place of it (<c>hotglue/jobs</c>) and waits until it is live.</summary>
    protected Task<IPage> OpenAsync(string place = "") => OpenAsync(Mock.BaseAddress, place, Session.Name);

    /// <summary>Opens the page of a server.</summary>
    protected async Task<IPage> OpenAsync(Uri server, string place, string session)
    {
        var page = await Context.NewPageAsync();
        await page.GotoAsync($"{server}#/{place}{(place.Contains('?', StringComparison.Ordinal) ? '&' : '?')}session={session}");
        await Assertions.Expect(page.Locator("#connection")).ToHaveTextAsync("Live");
        return page;
    }

    /// <summary>Waits until it is so.</summary>
    protected static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    /// <summary>The node of a word in the diagram.</summary>
    protected static ILocator Node(IPage page, string word) => page.Locator($".node[data-word='{word}']");

    /// <summary>The row of a job.</summary>
    protected static ILocator Row(IPage page, MockJob job) => page.Locator($"tr[data-job='{job.Reference}']");
}
