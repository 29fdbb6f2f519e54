using System.Text.Json.Nodes;
using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests;

public class EventTests
{
    [Fact]
    public async Task Jobs_requests_and_changes_are_told_as_they_happen()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, TimeProvider = new FixedTime() });
        using var client = mock.Client();
        using var events = await Listener.StartAsync(mock, "?session=red");

        await client.WordAsync("1", "/s/blue");
        await client.WordAsync("1", "/s/red");
        await client.WordAsync("1", "/s/red");
        var session = mock.Session("red");
        using var advanced = await client.PostAsync("/_jobkit/clock/advance?session=red", new StringContent("""{"by":"1h"}"""));

        session.Step("acme:a/1");

        (await events.ReadAsync(6)).Should().Equal(
            "job acme:a/1 waiting",
            "journal 1 waiting",
            "job acme:a/1 running",
            "journal 2 running",
            "session red",
            "job acme:a/1 finishing");
    }

    [Fact]
    public async Task Jobs_that_the_clock_moves_are_told_of_when_it_is_advanced()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, TimeProvider = new FixedTime() });
        using var client = mock.Client();
        mock.DefaultSession.CreateJob("acme", ["a", "1"], "fails", ScenarioDrive.Time);
        using var events = await Listener.StartAsync(mock, "");

        using var advanced = await client.PostAsync("/_jobkit/clock/advance", new StringContent("""{"by":"1h"}"""));

        (await events.ReadAsync(2)).Should().Equal("session default", "job acme:a/1 broken");
    }

    [Fact]
    public async Task One_can_listen_to_all_sessions_and_the_server_stops_all_the_same()
    {
        var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = mock.Client();
        using var events = await Listener.StartAsync(mock, "?session=*");
        await client.WordAsync("1", "/s/blue");
        await client.WordAsync("2");

        (await events.ReadAsync(4)).Should().Equal("job acme:a/1 waiting", "journal 1 waiting", "job acme:a/2 waiting", "journal 1 waiting");
        await mock.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Jobs_that_the_clock_moves_by_itself_are_told_of_whoever_else_looks()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = mock.Client();
        mock.DefaultSession.AddScenario("acme", new Scenario
        {
            Name = "quick",
            Steps = [new ScenarioStep { Word = "waiting", Lasts = TimeSpan.FromMilliseconds(50) }, new ScenarioStep { Word = "running" }],
        });
        using var events = await Listener.StartAsync(mock, "");
        using var other = await Listener.StartAsync(mock, "");

        mock.DefaultSession.CreateJob("acme", ["a", "1"], "quick", ScenarioDrive.Time);
        while (mock.DefaultSession.FindJob("acme:a/1")!.Word != "running")
        {
            await Task.Yield();
        }

        (await events.ReadAsync(2)).Should().Equal("job acme:a/1 waiting", "job acme:a/1 running");
        (await other.ReadAsync(2)).Should().Equal("job acme:a/1 waiting", "job acme:a/1 running");
    }

    [Fact]
    public async Task Who_listens_to_a_session_hears_that_it_was_deleted()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, TimeProvider = new FixedTime() });
        using var client = mock.Client();
        mock.Session("red").CreateJob("acme", ["a", "1"]);
        using var events = await Listener.StartAsync(mock, "?session=red");

        using var deleted = await client.DeleteAsync("/_jobkit/sessions/red");

        (await events.ReadAsync(1)).Should().Equal("session red");
        mock.Sessions.Should().ContainSingle();
    }

    private sealed class Listener(HttpClient client, StreamReader reader) : IDisposable
    {
        public static async Task<Listener> StartAsync(MockServer mock, string query)
        {
            var client = new HttpClient { BaseAddress = mock.BaseAddress };
            var reader = new StreamReader(await client.GetStreamAsync($"/_jobkit/events{query}"));
            (await reader.ReadLineAsync()).Should().Be(": listening");
            return new Listener(client, reader);
        }

        public async Task<List<string>> ReadAsync(int count)
        {
            var events = new List<string>();
            while (events.Count < count && await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(10)) is { } line)
            {
                if (line.StartsWith("data: ", StringComparison.Ordinal))
                {
                    events.Add(Shown(JsonNode.Parse(line["data: ".Length..])!));
                }
            }

            return events;
        }

        public void Dispose()
        {
            reader.Dispose();
            client.Dispose();
        }

        private static string Shown(JsonNode data) =>
            data["job"] is { } job ? $"job {job["reference"]} {job["word"]}"
            : data["entry"] is { } entry ? $"journal {entry["number"]} {entry["word"]}"
            : $"session {data["name"]}";
    }
}
