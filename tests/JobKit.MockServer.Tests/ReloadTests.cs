using System.Diagnostics;
using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests;

public class ReloadTests
{
    [Fact]
    public async Task An_edit_changes_what_is_played_and_jobs_go_on()
    {
        using var specs = new TempSpecs("acme");
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = specs.Path, Watch = false });
        using var client = mock.Client();
        await client.WordsAsync("1", 2);

        specs.Edit("acme/openapi.yaml", text => text.Replace("finishing,", "wrapping-up,"));
        specs.Edit("acme/mapping.yaml", text => text.Replace("finishing]", "wrapping-up]"));
        specs.Add("counts");

        mock.Reload().Should().BeTrue();
        (await client.WordsAsync("1", 2)).Should().Equal(["done", "done"], "the word that it would have said next is gone");
        (await client.WordsAsync("2", 4)).Should().Equal("waiting", "running", "wrapping-up", "done");
        mock.Providers.Should().Equal("acme", "counts");
        (await client.GetAsync("/counts/api/jobs/1")).IsSuccessStatusCode.Should().BeTrue();
    }

    [Fact]
    public async Task A_broken_edit_keeps_the_last_good_one_and_says_what_is_wrong()
    {
        using var specs = new TempSpecs("acme", "counts");
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = specs.Path, Watch = false });
        using var client = mock.Client();
        await client.WordAsync("1");

        specs.Edit("acme/mapping.yaml", text => text.Replace("operation: getJob", "operation: getJop"));
        mock.Reload().Should().BeFalse();

        mock.Findings.Should().Contain(finding => finding.Id == "JK1007" && finding.Message.Contains("getJob"));
        (await client.WordsAsync("1", 2)).Should().Equal("running", "finishing");

        specs.Edit("acme/mapping.yaml", _ => "no: {yaml");
        mock.Reload().Should().BeFalse();
        (await client.WordAsync("2")).Should().Be("waiting");

        specs.Edit("acme/mapping.yaml", _ => File.ReadAllText(Path.Combine(TestVendors.Folder, "acme", "mapping.yaml")));
        mock.Reload().Should().BeTrue();
    }

    [Fact]
    public async Task A_broken_scenario_file_keeps_the_last_good_one()
    {
        using var specs = new TempSpecs("acme");
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = specs.Path, Watch = false });
        using var client = mock.Client();

        specs.Edit("acme/scenarios.yaml", text => text.Replace("{ word: waiting, polls: 2 }", "{ word: wating, polls: 2 }"));
        mock.Reload().Should().BeFalse();

        mock.Findings.Should().ContainSingle(finding => finding.Id == "JK2001").Which.Message.Should().Contain("wating").And.Contain("nearest: 'waiting'");
        (await client.WordsAsync("1", 3, "", ("Prefer", "scenario=two-polls"))).Should().Equal("waiting", "waiting", "503");
    }

    [Fact]
    public async Task A_scenario_of_a_session_goes_on_after_the_folder_was_read_again()
    {
        using var specs = new TempSpecs("acme");
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = specs.Path, Watch = false });
        using var client = mock.Client();
        mock.DefaultSession.AddScenario("acme", new Scenario { Name = "mine", Steps = [new() { Word = "finishing" }, new() { NewWord = "odd" }, new() { Word = "done" }] });
        mock.DefaultSession.UseScenario("mine");

        mock.Reload();
        (await client.WordsAsync("1", 3)).Should().Equal("finishing", "odd", "done");
        specs.Edit("acme/openapi.yaml", text => text.Replace("finishing,", "wrapping-up,"));
        specs.Edit("acme/mapping.yaml", text => text.Replace("finishing]", "wrapping-up]"));
        mock.Reload();
        (await client.WordsAsync("2", 4)).Should().Equal(["waiting", "running", "wrapping-up", "done"], "the scenario can no longer be played");
    }

    [Fact]
    public async Task The_folder_is_watched()
    {
        using var specs = new TempSpecs("acme");
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = specs.Path });

        specs.Add("counts");

        var patience = Stopwatch.StartNew();
        while (!mock.Providers.Contains("counts") && patience.Elapsed < TimeSpan.FromSeconds(20))
        {
            await Task.Delay(20);
        }

        mock.Providers.Should().Contain("counts");
    }
}
