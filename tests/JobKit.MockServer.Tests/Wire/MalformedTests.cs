using System.Text;
using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests.Wire;

public class MalformedTests
{
    private const string Sound = "GET /older/v1/jobs/1 HTTP/1.1\nHost: x\nConnection: close\n\n";

    public static TheoryData<string, string> Requests { get; } = new()
    {
        { "GET\n\n", "400" },
        { "GET /\n\n", "400" },
        { "GET / HTTP/9.9\nHost: x\n\n", "505" },
        { "G\u0000T / HTTP/1.1\nHost: x\n\n", "400" },
        { "GET /a\u0000b HTTP/1.1\nHost: x\n\n", "400" },
        { "GET /older/v1/%zz HTTP/1.1\nHost: x\nConnection: close\n\n", "404" },
        { "GET /older/v1/%2F%00 HTTP/1.1\nHost: x\nConnection: close\n\n", "400" },
        { "GET /older/v1/jobs/%ff%fe HTTP/1.1\nHost: x\nConnection: close\n\n", "400" },
        { "GET /../../etc/passwd HTTP/1.1\nHost: x\nConnection: close\n\n", "404" },
        { "GET / HTTP/1.1\n\n", "400" },
        { "GET / HTTP/1.1\nHost: a\nHost: b\n\n", "400" },
        { "GET / HTTP/1.1\nHost: x\nno colon\n\n", "400" },
        { "GET / HTTP/1.1\nHost: x\n: no name\n\n", "400" },
        { "GET / HTTP/1.1\nHost: x\nA: b\u0000c\n\n", "400" },
        { $"GET /{new string('a', 9000)} HTTP/1.1\nHost: x\n\n", "414" },
        { $"GET / HTTP/1.1\nHost: x\nA: {new string('a', 40_000)}\n\n", "431" },
        { $"GET / HTTP/1.1\nHost: x\n{string.Concat(Enumerable.Range(0, 200).Select(number => $"A{number}: b\n"))}\n", "431" },
        { "POST /strict/things HTTP/1.1\nHost: x\nContent-Length: many\n\n", "400" },
        { "POST /strict/things HTTP/1.1\nHost: x\nContent-Length: -1\n\n", "400" },
        { "POST /strict/things HTTP/1.1\nHost: x\nContent-Length: 99999999999\nConnection: close\n\n", "413" },
        { "POST /strict/things HTTP/1.1\nHost: x\nTransfer-Encoding: chunked\nConnection: close\n\nzz\n\n", "400" },
        { "POST /strict/things HTTP/1.1\nHost: x\nTransfer-Encoding: chunked\nConnection: close\n\nffffffffff\n\n", "4" },
        { "POST /strict/things HTTP/1.1\nHost: x\nTransfer-Encoding: gzip\n\n", "4" },
        { "POST /strict/things HTTP/1.1\nHost: x\nContent-Type: application/json\nTransfer-Encoding: chunked\nConnection: close\n\nd\n{\"name\":\"ab\"}\n0\n\n", "201" },
        { "POST /strict/things HTTP/1.1\nHost: x\nContent-Type: ;;;\nContent-Length: 1\nConnection: close\n\nx", "415" },
        { "GET /strict/find?state=done&%zz=%&=&&a=b=c&%00 HTTP/1.1\nHost: x\nConnection: close\n\n", "200" },
        { "GET /strict/find?state=done HTTP/1.1\nHost: x\nAccept: ///;q=x,\nAccept-Encoding: ;;q=,gzip;q=7\nCookie: =;;a\nPrefer: ,=;\"\nConnection: close\n\n", "200" },
        { "GET /older/v1/jobs/1 HTTP/1.0\n\n", "200" },
        { "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003 a TLS client\n\n", "400" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Malformed_requests_are_refused_and_the_next_one_is_answered(string request, string status)
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });

        (await RawConnection.AskAsync(mock, request)).Should().StartWith($"HTTP/1.1 {status}");
        (await RawConnection.AskAsync(mock, Sound)).Should().StartWith("HTTP/1.1 200");
    }

    [Fact]
    public async Task A_thousand_connections_of_noise_do_not_end_the_server()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        var random = new Random(1);
        for (var round = 0; round < 1000; round++)
        {
            var noise = new byte[random.Next(1, 400)];
            random.NextBytes(noise);
            var beginning = (round % 4) switch { 0 => "", 1 => "GET ", 2 => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", _ => "POST /strict/things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n" };
            await using var connection = await RawConnection.OpenAsync(mock);
            await connection.SendAsync([.. Encoding.ASCII.GetBytes(beginning), .. noise]);
        }

        (await RawConnection.AskAsync(mock, Sound)).Should().StartWith("HTTP/1.1 200");
    }

    [Fact]
    public async Task Bodies_that_nest_deep_or_hold_much_are_answered()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };
        foreach (var body in new[]
        {
            new string('[', 100_000),
            string.Concat(Enumerable.Repeat("{\"a\":", 200)) + "1" + new string('}', 200),
            "{\"pets\":[" + string.Join(',', Enumerable.Repeat("{\"pet\":\"cat\"}", 100_000)) + "]}",
            "{\"name\":\"" + new string('a', 5_000_000) + "\"}",
        })
        {
            using var answer = await client.PostAsync("/strict/things", new StringContent(body, Encoding.UTF8, "application/json"));
            ((int)answer.StatusCode).Should().Be(400);
        }

        using var form = await client.PostAsync("/strict/form", new StringContent(string.Join('&', Enumerable.Range(0, 20_000).Select(number => $"a[{number}][b][c]=1")), Encoding.UTF8, "application/x-www-form-urlencoded"));
        ((int)form.StatusCode).Should().Be(400);
    }

    [Fact]
    public async Task Expectations_are_met_before_the_body_comes()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        await using var connection = await RawConnection.OpenAsync(mock);

        await connection.SendAsync("POST /strict/things HTTP/1.1\nHost: x\nContent-Type: application/json\nContent-Length: 13\nExpect: 100-continue\nConnection: close\n\n");
        Encoding.ASCII.GetString(await connection.ReadAsync()).Should().StartWith("HTTP/1.1 100");
        await connection.SendAsync("""{"name":"ab"}""");

        (await connection.ReadToEndAsync()).Should().Contain("HTTP/1.1 201");
    }
}
