using System.Text;
using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests.Wire;

public class CrowdTests
{
    private const string Request = "GET /older/v1/jobs/1 HTTP/1.1\nHost: x\n\n";

    [Fact]
    public async Task Of_more_connections_than_are_allowed_the_rest_is_refused_until_others_go()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, MaxConnections = 20 });
        var crowd = new List<RawConnection>();
        for (var number = 0; number < 60; number++)
        {
            crowd.Add(await RawConnection.OpenAsync(mock));
        }

        var answers = await Task.WhenAll(crowd.Select(AskAsync));
        answers.Count(answer => answer.StartsWith("HTTP/1.1 200", StringComparison.Ordinal)).Should().Be(20);
        answers.Count(answer => answer.Length == 0).Should().Be(40);

        foreach (var connection in crowd)
        {
            await connection.DisposeAsync();
        }

        // The server notices in its own time that they are gone.
        var after = "";
        while (after.Length == 0)
        {
            await using var late = await RawConnection.OpenAsync(mock);
            after = await AskAsync(late);
        }

        after.Should().StartWith("HTTP/1.1 200");
    }

    [Fact]
    public async Task However_many_requests_come_what_is_remembered_stays_bounded()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, MaxJobs = 100, JournalEntries = 50, MaxSessions = 5 });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };

        await Parallel.ForEachAsync(Enumerable.Range(1, 3000), async (number, cancellation) => await client.GetStringAsync($"/s/s{number % 20}/older/v1/jobs/{number}?x{number}=1", cancellation));

        mock.Sessions.Count.Should().BeLessThanOrEqualTo(6);
        mock.Sessions.Sum(session => session.ListJobs().Count).Should().BeLessThanOrEqualTo(100);
        mock.Sessions.Should().OnlyContain(session => session.Journal.Read(null, int.MaxValue).Count <= 50);
    }

    [Theory]
    [InlineData("Max open files            1024                 524288               files     ", 1024)]
    [InlineData("Max open files            unlimited            unlimited            files     ", null)]
    [InlineData("Max processes             1024                 524288               processes ", null)]
    public void The_system_says_how_many_files_may_be_open(string line, int? expected) => OpenFiles.Allowed(["Limit                     Soft Limit           Hard Limit           Units     ", line]).Should().Be(expected);

    private static async Task<string> AskAsync(RawConnection connection)
    {
        try
        {
            await connection.SendAsync(Request);
            return Encoding.ASCII.GetString(await connection.ReadAsync());
        }
        catch (IOException)
        {
            return "";
        }
    }
}
