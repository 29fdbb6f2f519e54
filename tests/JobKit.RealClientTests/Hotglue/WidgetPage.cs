using JobKit.MockServer;
using JobKit.RealClientTests.Support;
using JobKit.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace JobKit.RealClientTests.Hotglue;

/// <summary>
/// A page of an origin of its own that loads the widget's script and gives it the mock server as <c>api_url</c>, which the widget's own
/// <c>HotGlue.mount</c> takes: what it says of jobs is not intercepted.
/// </summary>
internal sealed class WidgetPage : IAsyncDisposable
{
    private static readonly string[] Complaints = ["API request", "CORS", "Access-Control", "blocked", "Failed to load resource", "JSON"];

    private readonly List<string> _console = [];
    private readonly List<(string Method, string Url)> _requests = [];
    private readonly List<IResponse> _answers = [];
    private readonly List<string> _failed = [];
    private WebApplication _site = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    private WidgetPage()
    {
    }

    /// <summary>The page.</summary>
    public IPage Page { get; private set; } = null!;

    /// <summary>
    /// What the browser or the widget complains of about requests, except that preferences and flows, which the vendor does not describe and the
    /// server therefore does not play, are not found. What the widget says of drawing itself without them is its own affair.
    /// </summary>
    public IReadOnlyList<string> Errors => [.. _console.Where(text => Complaints.Any(word => text.Contains(word, StringComparison.Ordinal)) && !text.EndsWith("404 (Not Found)", StringComparison.Ordinal))];

    /// <summary>What the page asked for, in order.</summary>
    public IReadOnlyList<(string Method, string Url)> Requests => _requests;

    /// <summary>The answers, with their headers.</summary>
    public IReadOnlyList<IResponse> Answers => _answers;

    /// <summary>Requests that got no answer that the page may see.</summary>
    public IReadOnlyList<string> Failed => _failed;

    /// <summary>Opens the page, and mounts the widget for an environment.</summary>
    public static async Task<WidgetPage> OpenAsync(MockSession session, string environment)
    {
        var page = new WidgetPage();
        await page.StartAsync();
        await page.Page.EvaluateAsync("([url, env]) => HotGlue.mount({ api_key: 'pk-1', env_id: env, api_url: url }, {})", new[] { session.AddressOf("hotglue").ToString().TrimEnd('/'), environment });
        return page;
    }

    /// <summary>Calls the widget's own function; the value, or the message of its error.</summary>
    public Task<string> CallAsync(string function, params string?[] arguments) =>
        Page.EvaluateAsync<string>("([name, args]) => HotGlue[name](...args).then(value => JSON.stringify(value), error => 'Error: ' + error.message)", new object[] { function, arguments });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _site.DisposeAsync();
    }

    private async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _site = builder.Build();
        _site.MapGet("/", () => Results.Content("<!doctype html><link rel=icon href=data:,><title>A customer's page</title><script src=/hotglue.js></script>", "text/html"));
        _site.MapGet("/hotglue.js", () => Results.File(Path.Combine(Npm.Home, "node_modules", "@hotglue", "widget", "dist", "hotglue.js"), "text/javascript"));
        await _site.StartAsync();

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
        Page = await _browser.NewPageAsync();
        Page.Console += (_, message) => Note(_console, message.Type == "error", message.Text);
        Page.PageError += (_, error) => Note(_console, true, error);
        Page.Request += (_, request) => _requests.Add((request.Method, request.Url));
        Page.Response += (_, answer) => _answers.Add(answer);
        Page.RequestFailed += (_, request) => Note(_failed, true, $"{request.Method} {request.Url}: {request.Failure}");

        // What the widget asks of other hosts (fonts) stays on this machine.
        await Page.RouteAsync(url => !url.StartsWith("http://127.0.0.1:", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal), route => route.FulfillAsync(new RouteFulfillOptions { Status = 204 }));
        await Page.Clock.InstallAsync();
        await Page.GotoAsync(_site.Urls.Single());
    }

    private static void Note(List<string> list, bool isOne, string text)
    {
        if (isOne)
        {
            list.Add(text);
        }
    }
}
