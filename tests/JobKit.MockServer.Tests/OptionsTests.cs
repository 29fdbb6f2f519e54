using System.Net;
using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests;

public class OptionsTests
{
    [Fact]
    public async Task A_broken_folder_is_left_out_and_reported_and_the_others_are_played()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = TestVendors.Folder });

        mock.Providers.Should().BeEquivalentTo("acme", "counts", "graph", "keyed", "linked", "odd", "older", "records", "strict");
        mock.Findings.Should().Contain(finding => finding.Id == "JK1007" && finding.Location.Path.EndsWith(Path.Combine("broken", "mapping.yaml")));
        mock.AddressOf("acme").Should().Be(new Uri(mock.BaseAddress, "/acme/v1"));
        mock.Invoking(server => server.AddressOf("broken")).Should().Throw<ArgumentException>().WithMessage("*acme*");
    }

    [Fact]
    public async Task Listens_on_loopback_alone()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });

        IPAddress.IsLoopback(IPAddress.Parse(mock.BaseAddress.Host)).Should().BeTrue();
    }

    [Fact]
    public async Task Settings_choose_the_secret_and_the_ending()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions
        {
            Folders = TestVendors.Sound,
            Providers = new Dictionary<string, ProviderSettings> { ["acme"] = new() { AcceptedSecrets = ["right"], Ending = JobEnding.Failure } },
        });

        (await WordsAsync(mock, "/acme/v1/teams/red/jobs/1", "Bearer wrong", 1)).Should().Equal("401");
        (await WordsAsync(mock, "/acme/v1/teams/red/jobs/1", "Bearer right", 5)).Should().Equal("waiting", "running", "finishing", "broken", "broken");
    }

    [Theory]
    [InlineData("stuck", "waiting running finishing finishing finishing")]
    [InlineData("cancel-me", "waiting running finishing stopped stopped")]
    [InlineData("partial", "waiting running finishing broken broken")]
    [InlineData("a-stopped-one", "waiting running finishing stopped stopped")]
    public async Task Ids_choose_the_ending(string id, string words)
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });

        (await WordsAsync(mock, $"/acme/v1/teams/red/jobs/{id}", "Bearer t", 5)).Should().Equal(words.Split(' '));
    }

    [Theory]
    [InlineData("1", "Created Running Completed")]
    [InlineData("93245", "Created Running Completed:1")]
    [InlineData("7278425", "Created Running Completed:1:1")]
    [InlineData("397473", "Created Running Completed:expired")]
    public async Task Numbers_spell_the_ending(string id, string expected)
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };
        var seen = new List<string>();
        for (var poll = 0; poll < 3; poll++)
        {
            var json = System.Text.Json.Nodes.JsonNode.Parse(await client.GetStringAsync($"/counts/api/jobs/{id}"))!;
            var (ok, bad) = ((int)json["counts"]!["ok"]!, (int)json["counts"]!["bad"]!);
            var isOver = (string)json["phase"]! == "Completed";
            var isExpired = json["conditions"]?.AsArray().Any(condition => (string)condition!["type"]! == "Expired") == true;
            seen.Add(json["phase"] + (!isOver ? "" : isExpired ? ":expired" : bad > 0 && ok > 0 ? ":1:1" : bad > 0 ? ":1" : ""));
        }

        seen.Should().Equal(expected.Split(' '));
    }

    [Fact]
    public async Task Shows_what_is_played()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };

        var json = System.Text.Json.Nodes.JsonNode.Parse(await client.GetStringAsync("/jobkit/providers"))!;

        json["providers"]!.AsArray().Select(provider => (string)provider!["name"]!).Should().Contain(mock.Providers);
        (await client.GetStringAsync("/")).Should().Contain("acme");
    }

    [Fact]
    public async Task Secrets_are_not_logged_nor_shown()
    {
        var lines = new List<string>();
        await using (var mock = await MockServer.StartAsync(new MockServerOptions
        {
            Folders = TestVendors.Sound,
            LoggerFactory = new ListLoggerFactory(lines),
            Providers = new Dictionary<string, ProviderSettings> { ["acme"] = new() { AcceptedSecrets = ["s3cret"] } },
        }))
        {
            await WordsAsync(mock, "/acme/v1/teams/red/jobs/1?token=s3cret", "Bearer s3cret", 1);
        }

        lock (lines)
        {
            lines.Should().NotBeEmpty().And.NotContain(line => line.Contains("s3cret"));
        }

        new ProviderSettings { AcceptedSecrets = ["s3cret"] }.ToString().Should().NotContain("s3cret");
    }

    private static async Task<List<string>> WordsAsync(MockServer mock, string path, string authorization, int polls)
    {
        using var client = new HttpClient { BaseAddress = mock.BaseAddress, DefaultRequestHeaders = { { "Authorization", authorization } } };
        var words = new List<string>();
        for (var poll = 0; poll < polls; poll++)
        {
            using var answer = await client.GetAsync(path);
            words.Add(answer.IsSuccessStatusCode ? (string)System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["state"]! : ((int)answer.StatusCode).ToString());
        }

        return words;
    }
}
