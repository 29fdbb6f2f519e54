using Microsoft.Playwright;

namespace JobKit.BrowserTests.Support;

/// <summary>Notes what no page may do: errors in the console, exceptions, requests that leave the machine.</summary>
internal sealed class PageWatch
{
    private readonly List<string> _problems = [];
    private readonly string _host;

    public PageWatch(IBrowserContext context, string host)
    {
        _host = host;
        context.Page += (_, page) => Watch(page);
    }

    /// <summary>What was noted.</summary>
    public IReadOnlyList<string> Problems
    {
        get
        {
            lock (_problems)
            {
                return [.. _problems];
            }
        }
    }

    /// <summary>Whether the browser may tell of requests that failed: the test makes them fail.</summary>
    public bool MayFail { get; set; }

    private void Watch(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !(MayFail && message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)))
            {
                Note($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => Note($"exception: {error}");
        page.Request += (_, request) =>
        {
            var uri = new Uri(request.Url);
            if (uri.Scheme is not ("data" or "about" or "blob") && uri.Host != _host)
            {
                Note($"request: {request.Url}");
            }
        };
    }

    private void Note(string problem)
    {
        lock (_problems)
        {
            _problems.Add(problem);
        }
    }
}
