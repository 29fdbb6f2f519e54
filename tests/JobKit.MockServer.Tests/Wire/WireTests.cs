using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests.Wire;

public class WireTests
{
    [Fact]
    public async Task Tolerates_what_a_Java_client_sends()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });

        var answer = await RawConnection.AskAsync(mock, """
            GET /acme/v1/teams/red/jobs/1 HTTP/1.1
            Connection: Upgrade, HTTP2-Settings, close
            Content-Length: 0
            Host: localhost
            HTTP2-Settings: AAEAAEAAAAIAAAAAAAMAAAAAAAQBAAAAAAUAAEAAAAYABgAA
            Upgrade: h2c
            AUTHORIZATION: BEARER t


            """);

        answer.Should().StartWith("HTTP/1.1 200 OK").And.Contain("\"state\":\"waiting\"").And.NotContain("Server:");
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, MaxRequestBytes = 1000 });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };

        using var answer = await client.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/acme/v1/teams/red/jobs") { Content = new StringContent(new string('x', 1001)), Headers = { { "Authorization", "Bearer t" } } });

        ((int)answer.StatusCode).Should().Be(413);
    }

    [Fact]
    public async Task Parallel_polls_see_each_step_once()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress, DefaultRequestHeaders = { { "Authorization", "Bearer t" } } };

        var samples = await Task.WhenAll(Enumerable.Range(0, 64).Select(async _ =>
        {
            using var answer = await client.GetAsync("/acme/v1/teams/red/jobs/parallel");
            return answer.Headers.GetValues("JobKit-Sample").Single();
        }));

        samples.GroupBy(sample => sample).ToDictionary(group => group.Key, group => group.Count()).Should().BeEquivalentTo(new Dictionary<string, int>
        {
            ["derived; name=waiting; from=Running job"] = 1,
            ["documented; name=Running job"] = 1,
            ["derived; name=finishing; from=Running job"] = 1,
            ["derived; name=done; from=Running job"] = 61,
        });
    }
}
