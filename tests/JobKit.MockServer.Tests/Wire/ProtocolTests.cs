using System.Buffers;
using System.Net;
using System.Text;
using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests.Wire;

public class ProtocolTests
{
    private const string Preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

    [Theory]
    [InlineData("1.1")]
    [InlineData("2.0")]
    public async Task One_port_speaks_both_versions(string version)
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress, DefaultRequestVersion = Version.Parse(version), DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => client.GetAsync($"/older/v1/jobs/{number + 1}")));

        answers.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.OK && answer.Version == Version.Parse(version));
        mock.DefaultSession.ListJobs().Should().HaveCount(50);
    }

    [Fact]
    public async Task A_body_comes_over_HTTP_2_too()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress, DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };

        using var good = await client.PostAsync("/strict/things", new StringContent("""{"name":"ab"}""", Encoding.UTF8, "application/json"));
        using var bad = await client.PostAsync("/strict/things", new StringContent("""{"name":"a"}""", Encoding.UTF8, "application/json"));

        ((int)good.StatusCode, (int)bad.StatusCode).Should().Be((201, 400));
    }

    [Fact]
    public async Task A_preface_may_come_in_pieces()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        await using var connection = await RawConnection.OpenAsync(mock);

        foreach (var piece in new[] { Preface[..1], Preface[1..7], Preface[7..] })
        {
            await connection.SendAsync(Encoding.ASCII.GetBytes(piece));
        }

        await connection.SendAsync([0, 0, 0, 4, 0, 0, 0, 0, 0]);
        var frame = await connection.ReadAsync();
        frame[3].Should().Be(4, "the server's first frame is SETTINGS");
    }

    [Fact]
    public async Task A_client_that_is_about_to_speak_and_goes_takes_nothing_with_it()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        foreach (var beginning in new[] { "", "P", "PRI * HTTP/2.0\r\n\r\nS", Preface, "GET / HT" })
        {
            await using var connection = await RawConnection.OpenAsync(mock);
            await connection.SendAsync(Encoding.ASCII.GetBytes(beginning));
        }

        (await RawConnection.AskAsync(mock, "GET /older/v1/jobs/1 HTTP/1.1\nHost: x\nConnection: close\n\n")).Should().StartWith("HTTP/1.1 200");
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("P", null)]
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n\r", null)]
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", true)]
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nmore", true)]
    [InlineData("PUT /", false)]
    [InlineData("PRI * HTTP/1.1", false)]
    [InlineData("\0", false)]
    public void The_first_bytes_tell_the_protocol(string bytes, bool? expected) =>
        ProtocolChoice.IsPreface(new ReadOnlySequence<byte>(Encoding.ASCII.GetBytes(bytes))).Should().Be(expected);

    [Fact]
    public async Task HEAD_has_the_headers_of_GET_and_no_body()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress, DefaultRequestHeaders = { { "Authorization", "Bearer t" } } };

        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/acme/v1/teams/red/jobs/1"));
        using var get = await client.GetAsync("/acme/v1/teams/red/jobs/1");

        head.Content.Headers.Concat(head.Headers).Where(header => header.Key != "Date").Should().BeEquivalentTo(get.Content.Headers.Concat(get.Headers).Where(header => header.Key != "Date"));
        (await head.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
        head.Content.Headers.ContentLength.Should().BePositive();
    }

    [Theory]
    [InlineData("OPTIONS * HTTP/1.1", "204", "Allow: DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT")]
    [InlineData("OPTIONS /acme/v1/nowhere HTTP/1.1\nOrigin: http://a.example\nAccess-Control-Request-Method: GET", "204", "Access-Control-Allow-Origin: http://a.example")]
    [InlineData("BREW /acme/v1/teams/red/jobs/1 HTTP/1.1", "405", "Allow: GET, HEAD, OPTIONS")]
    [InlineData("TRACE /acme/v1/teams/red/jobs/1 HTTP/1.1", "405", "Allow: GET, HEAD, OPTIONS")]
    [InlineData("CONNECT vendor.example:443 HTTP/1.1", "404", "application/problem+json")]
    [InlineData("GET http://elsewhere.example/older/v1/jobs/1 HTTP/1.1", "200", "JobKit-Sample")]
    public async Task Methods_and_targets_of_all_kinds_are_answered(string request, string status, string expected)
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        var host = request.Contains("CONNECT", StringComparison.Ordinal) ? "vendor.example:443" : request.Contains("elsewhere", StringComparison.Ordinal) ? "elsewhere.example" : "x";

        var answer = await RawConnection.AskAsync(mock, $"{request}\nHost: {host}\nConnection: close\n\n");

        answer.Should().StartWith($"HTTP/1.1 {status} ").And.Contain(expected);
    }
}
