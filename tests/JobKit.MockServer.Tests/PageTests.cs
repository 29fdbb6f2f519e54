using System.Net;
using System.Text.RegularExpressions;
using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests;

public partial class PageTests
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    private static readonly string Files = Path.Combine(TestKit.RepoPaths.Root, "mockserver", "JobKit.MockServer", "Page", "Files");

    [Theory]
    [InlineData(Browser, "text/html")]
    [InlineData("text/html", "text/html")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/json, text/html;q=0.5", "application/json")]
    [InlineData("text/html;q=0", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("no media type", "application/json")]
    [InlineData(null, "application/json")]
    public async Task Browsers_get_the_page_and_programs_get_JSON(string? accept, string type)
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });

        using var answer = await GetAsync(mock, "/", ("Accept", accept));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(type);
        answer.Headers.Vary.Should().Contain("Accept");
    }

    [Fact]
    public async Task Every_file_has_its_type_a_tag_and_a_policy_that_allows_nothing_from_elsewhere()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });

        foreach (var file in Directory.EnumerateFiles(Files, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Files, file).Replace('\\', '/')))
        {
            using var answer = await GetAsync(mock, $"/_jobkit/page/{file}");
            answer.StatusCode.Should().Be(HttpStatusCode.OK, file);
            answer.Content.Headers.ContentType!.MediaType.Should().Be(Path.GetExtension(file) switch { ".js" => "text/javascript", ".css" => "text/css", ".svg" => "image/svg+xml", _ => "text/html" });
            (await answer.Content.ReadAsByteArrayAsync()).Should().Equal(await File.ReadAllBytesAsync(Path.Combine(Files, file)));
            answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
            answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'; script-src 'self'; style-src 'self'").And.Contain("frame-ancestors 'none'").And.Contain("require-trusted-types-for 'script'")
                .And.NotContain("unsafe").And.NotContain("http").And.NotContain("*");

            using var again = await GetAsync(mock, $"/_jobkit/page/{file}", ("If-None-Match", answer.Headers.ETag!.ToString()));
            again.StatusCode.Should().Be(HttpStatusCode.NotModified, file);
            (await again.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task What_is_no_file_of_the_page_is_not_found_and_nothing_can_be_written()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };

        using var missing = await client.GetAsync("/_jobkit/page/other.js");
        using var above = await client.GetAsync("/_jobkit/page/..%2f..%2fMockServer.cs");
        using var posted = await client.PostAsync("/_jobkit/page/app.js", new StringContent("x"));
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/_jobkit/page/app.js"));

        new[] { missing.StatusCode, above.StatusCode, head.StatusCode }.Should().Equal(HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK);
        posted.IsSuccessStatusCode.Should().BeFalse();
    }

    [Fact]
    public void Every_import_leads_to_a_file_and_every_file_is_used()
    {
        var used = new HashSet<string> { "index.html", "icon.svg", "page.css", "app.js" };
        foreach (var file in Scripts())
        {
            foreach (Match match in Import().Matches(File.ReadAllText(file)))
            {
                var target = Path.GetFullPath(match.Groups["path"].Value, Path.GetDirectoryName(file)!);
                File.Exists(target).Should().BeTrue($"{file} imports {target}");
                used.Add(Path.GetRelativePath(Files, target).Replace('\\', '/'));
            }
        }

        used.Should().BeEquivalentTo(Directory.EnumerateFiles(Files, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Files, file).Replace('\\', '/')));
    }

    [Fact]
    public void No_script_turns_text_into_HTML_or_code() =>
        Scripts().Where(file => Dangerous().IsMatch(File.ReadAllText(file))).Should().BeEmpty("text is put in with the functions of core/dom.js");

    [Fact]
    public void Nothing_is_inline_and_nothing_comes_from_elsewhere()
    {
        var page = File.ReadAllText(Path.Combine(Files, "index.html"));

        page.Should().NotMatchRegex(@"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)");
        Scripts().Append(Path.Combine(Files, "page.css")).Append(Path.Combine(Files, "index.html")).Where(file => Elsewhere().IsMatch(File.ReadAllText(file))).Should().BeEmpty();
    }

    [Fact]
    public void Files_are_short_and_say_what_they_are()
    {
        foreach (var file in Scripts())
        {
            var lines = File.ReadAllLines(file);
            lines.Length.Should().BeLessThan(200, file);
            lines[0].Should().StartWith("// ", file);
        }
    }

    private static IEnumerable<string> Scripts() => Directory.EnumerateFiles(Files, "*.js", SearchOption.AllDirectories);

    private static async Task<HttpResponseMessage> GetAsync(MockServer mock, string path, params (string Name, string? Value)[] headers)
    {
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers.Where(header => header.Value is not null))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }

    [GeneratedRegex("""^import .*from "(?<path>[^"]+)";$""", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|\beval\(|new Function|srcdoc|javascript:")]
    private static partial Regex Dangerous();

    [GeneratedRegex(@"(?<!www\.w3\.org)(https?:)?//(?!www\.w3\.org/2000/svg)[a-z0-9-]+\.[a-z]")]
    private static partial Regex Elsewhere();
}
