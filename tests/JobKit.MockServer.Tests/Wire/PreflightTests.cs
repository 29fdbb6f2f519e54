using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests.Wire;

/// <summary>What a browser asks before it lets a page of another origin call (CORS), line by line.</summary>
public class PreflightTests
{
    [Fact]
    public async Task A_preflight_is_allowed_what_it_asks_for_without_a_credential()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });

        var answer = await AskAsync(mock, "/acme/v1/teams/red/jobs", "Access-Control-Request-Method: POST", "Access-Control-Request-Headers: authorization,content-type,x-request-id");

        answer[0].Should().Be("HTTP/1.1 204 No Content");
        answer.Should().Contain("Access-Control-Allow-Origin: https://page.example")
            .And.Contain("Access-Control-Allow-Methods: GET, HEAD, OPTIONS, POST")
            .And.Contain("Access-Control-Allow-Headers: authorization,content-type,x-request-id")
            .And.Contain("Access-Control-Allow-Credentials: true")
            .And.Contain("Access-Control-Max-Age: 600")
            .And.Contain("Vary: Origin");
        answer.Should().NotContain(line => line.StartsWith("Access-Control-Allow-Private-Network", StringComparison.Ordinal), "nobody asked for it");
        answer[^1].Should().BeEmpty("there is no body");
        mock.DefaultSession.ListJobs().Should().BeEmpty("to ask is not to do");
    }

    [Fact]
    public async Task A_page_of_a_public_site_may_call_a_server_on_loopback()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });

        var answer = await AskAsync(mock, "/acme/v1/teams/red/jobs/1", "Access-Control-Request-Method: GET", "Access-Control-Request-Private-Network: true");

        answer.Should().Contain("Access-Control-Allow-Private-Network: true");
    }

    [Fact]
    public async Task A_method_that_the_vendor_does_not_have_there_is_not_among_those_allowed()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });

        var answer = await AskAsync(mock, "/acme/v1/teams/red/jobs/1", "Access-Control-Request-Method: DELETE");

        answer.Should().Contain("Access-Control-Allow-Methods: GET, HEAD, OPTIONS");
    }

    private static async Task<string[]> AskAsync(MockServer mock, string path, params string[] headers) =>
        (await RawConnection.AskAsync(mock, $"OPTIONS {path} HTTP/1.1\nHost: x\nOrigin: https://page.example\n{string.Concat(headers.Select(header => header + "\n"))}Connection: close\n\n")).Split("\r\n");
}
