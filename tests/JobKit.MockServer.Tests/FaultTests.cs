using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests;

public class FaultTests
{
    [Fact]
    public void Every_kind_is_in_the_list_under_a_name_of_its_own()
    {
        typeof(IFault).Assembly.GetTypes().Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IFault)))
            .Should().BeEquivalentTo(FaultKinds.All.Select(fault => fault.GetType()));
        FaultKinds.All.Select(fault => fault.Name).Should().OnlyHaveUniqueItems();
        FaultKinds.All.SelectMany(fault => fault.Parameters).Select(parameter => char.ToUpperInvariant(parameter.Name[0]) + parameter.Name[1..])
            .Should().BeSubsetOf(typeof(FaultSettings).GetProperties().Select(property => property.Name));
    }

    [Fact]
    public async Task A_reset_connection_is_reset()
    {
        var (text, error) = await RawAsync("connection-reset");

        text.Should().BeEmpty();
        error.Should().Be(SocketError.ConnectionReset);
    }

    [Fact]
    public async Task A_connection_that_closes_in_the_body_promised_more()
    {
        var (text, error) = await RawAsync("close-mid-body");

        text.Should().StartWith("HTTP/1.1 200 OK").And.Contain("Content-Length: 84").And.EndWith("\r\n\r\n{\"id\":\"1\",\"team\":\"a\",\"state\":\"waiting\",\"pe");
        error.Should().BeNull("it closes as if all were well");
    }

    [Fact]
    public async Task Shares_and_latencies_of_one_seed_are_always_the_same()
    {
        static async Task<string> PlayAsync(int seed)
        {
            await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, Seed = seed });
            using var client = mock.Client();
            mock.DefaultSession.Faults.Add(new FaultRule { Fault = new FaultSettings { Kind = "unavailable" }, Share = 0.5 });
            return string.Join(' ', await client.WordsAsync("stuck", 40));
        }

        var first = await PlayAsync(1);

        first.Split(' ').Count(word => word == "503").Should().BeInRange(10, 30);
        (await PlayAsync(1)).Should().Be(first);
        (await PlayAsync(2)).Should().NotBe(first);
    }

    [Fact]
    public void Latencies_follow_their_distribution()
    {
        var state = new FaultState("f", new FaultRule { Fault = new FaultSettings { Kind = "log-normal-latency" } }, 1, 1);
        var draws = Enumerable.Range(0, 4000).Select(_ => state.Hits(out var random) ? random : -1).ToArray();
        double[] Delays(IFault fault, FaultSettings settings) =>
            [.. draws.Select(random => fault.Apply(new FaultCall(null!, settings, random, new RateWindow(), () => new MockAnswer { Status = 200 })).Delivery!.Delay.TotalMilliseconds).Order()];

        var uniform = Delays(new UniformLatencyFault(), new FaultSettings { Kind = "", Min = TimeSpan.FromMilliseconds(100), Max = TimeSpan.FromMilliseconds(300) });
        var logNormal = Delays(new LogNormalLatencyFault(), new FaultSettings { Kind = "", Delay = TimeSpan.FromMilliseconds(100), Sigma = 1 });

        uniform[0].Should().BeInRange(100, 105);
        uniform[2000].Should().BeInRange(190, 210);
        uniform[^1].Should().BeInRange(295, 300);
        logNormal[2000].Should().BeInRange(90, 110, "the median");
        logNormal[(int)(4000 * 0.841)].Should().BeInRange(240, 305, "one sigma above it");
        logNormal[(int)(4000 * 0.159)].Should().BeInRange(32, 42, "one sigma below it");
    }

    [Fact]
    public async Task What_takes_the_place_of_the_answer_leaves_the_job_where_it_is_and_what_spoils_it_does_not()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = mock.Client();
        var faults = mock.DefaultSession.Faults;

        faults.Add(new FaultRule { Fault = new FaultSettings { Kind = "bad-gateway" }, Times = 3 });
        (await client.WordsAsync("1", 4)).Should().Equal("502", "502", "502", "waiting");
        faults.Add(new FaultRule { Fault = new FaultSettings { Kind = "error-in-success", Body = """{"state":"oops"}""" }, Times = 1 });
        faults.Add(new FaultRule { Fault = new FaultSettings { Kind = "oversized-body", Bytes = 200_000 }, Times = 1 });
        (await client.WordsAsync("1", 3)).Should().Equal("oops", "running", "finishing");
    }

    [Fact]
    public async Task Faults_lie_around_each_other_the_first_outermost()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = mock.Client();
        mock.DefaultSession.Faults.Add(new FaultRule { Fault = new FaultSettings { Kind = "fixed-latency", Delay = TimeSpan.FromMilliseconds(120) }, Operation = "poll" });
        mock.DefaultSession.Faults.Add(new FaultRule { Fault = new FaultSettings { Kind = "server-error" }, Provider = "acme", Job = "a/1" });

        var watch = Stopwatch.StartNew();
        (await client.WordAsync("1")).Should().Be("500");

        watch.Elapsed.Should().BeGreaterThan(TimeSpan.FromMilliseconds(100));
        mock.DefaultSession.Journal.Read().Single().Should().BeEquivalentTo(new { Fault = "fixed-latency, server-error", Job = "acme:a/1", Status = 500 });
        mock.DefaultSession.Faults.Active.Select(fault => fault.Hit).Should().Equal(1, 1);
    }

    [Theory]
    [InlineData("nonsense", 1)]
    [InlineData("unavailable", 2)]
    public void What_cannot_be_is_refused(string kind, double share) =>
        new SessionFaults(1).Invoking(faults => faults.Add(new FaultRule { Fault = new FaultSettings { Kind = kind }, Share = share })).Should().Throw<ArgumentException>();

    private static async Task<(string Text, SocketError? Error)> RawAsync(string fault)
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, TimeProvider = new FixedTime() });
        mock.DefaultSession.Faults.Add(fault);
        using var client = new TcpClient();
        await client.ConnectAsync(mock.BaseAddress.Host, mock.BaseAddress.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync("GET /acme/v1/teams/a/jobs/1 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n\r\n"u8.ToArray());
        var text = new MemoryStream();
        try
        {
            await stream.CopyToAsync(text);
        }
        catch (IOException problem) when (problem.InnerException is SocketException socket)
        {
            return (Encoding.UTF8.GetString(text.ToArray()), socket.SocketErrorCode);
        }

        return (Encoding.UTF8.GetString(text.ToArray()), null);
    }
}
