using JobKit.Specs;
using Microsoft.Extensions.Logging.Abstractions;
using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests;

public class ScenarioFileTests
{
    [Theory]
    [InlineData("jobkit: 1\nscenarios: { a: { steps: [ { word: runing } ] } }", "(2,28)", "Scenario `a` cannot be played: acme has no word 'runing'; nearest: 'running'. A word that the vendor does not document is written 'newWord'.")]
    [InlineData("jobkit: 1\nscenarios: { a: { steps: [ { wrd: running } ] } }", "(2,30)", "A step has no `wrd`; nearest: `word`. Its keys: word, newWord, answer, polls, lasts, retryAfter, withoutResult, fault.")]
    [InlineData("jobkit: 1\nscenarios: { a: { steps: [ { word: running, lasts: 5 minutes } ] } }", "(2,52)", "`lasts` is a duration such as 500ms, 2s, 5m, 2h or 1d, not `5 minutes`.")]
    [InlineData("jobkit: 1\nscenarios: { a: { steps: [ { word: running, polls: many } ] } }", "(2,52)", "`polls` is a whole number, not `many`.")]
    [InlineData("jobkit: 1\nscenarios: { a: { steps: [ { word: running, polls: 0 } ] } }", "(2,28)", "Scenario `a` cannot be played: 'polls' is at least 1, and 'lasts' and 'retryAfter' are not negative.")]
    [InlineData("jobkit: 1\nscenarios: { a: { drive: car, steps: [ { word: running } ] } }", "(2,26)", "`drive` is one of polls, time, command, at-once, not `car`.")]
    [InlineData("jobkit: 1\nscenarios: { a: { steps: [ { word: running, fault: resett } ] } }", "(2,28)", "Scenario `a` cannot be played: There is no fault 'resett'*")]
    [InlineData("jobkit: 1\nscenarios: { a: { steps: [ { word: running, answer: throttled } ] } }", "(2,28)", "Scenario `a` cannot be played: A step has one of 'word', 'newWord' and 'answer'.")]
    [InlineData("jobkit: 1\nscenarios: { a: { steps: [ { newWord: running } ] } }", "(2,28)", "Scenario `a` cannot be played: acme cannot be made to say 'running' as a new word*")]
    [InlineData("jobkit: 1\nscenarios: { a: { steps: [ { answer: gone } ] } }", "(2,28)", "Scenario `a` cannot be played: 'answer' is one of not-found*")]
    [InlineData("jobkit: 1\nscenarios: { a: { steps: [] } }", "(2,14)", "Scenario `a` has no `steps`.")]
    [InlineData("jobkit: 1\nscenarios: { a: { steps: running } }", "(2,26)", "`steps` is a list.")]
    [InlineData("jobkit: 1\nscenarios: { a: { steps: [ running ] } }", "(2,28)", "A step is a map with `word`, `newWord` or `answer`.")]
    [InlineData("jobkit: 1\nscenarios: { a: { providers: [acmee], steps: [ { word: running } ] } }", "(2,31)", "The folder has no provider `acmee`, only acme.")]
    [InlineData("jobkit: 1\nscenarios: { a b: { steps: [ { word: running } ] } }", "(2,14)", "Scenario `a b` cannot be played: A scenario's name has*")]
    [InlineData("jobkit: 1\nscenarios: { a: 1 }", "(2,17)", "Scenario `a` is a map with `steps`.")]
    [InlineData("jobkit: 2\nscenarios: {}", "(1,9)", "A scenario file begins with `jobkit: 1`.")]
    [InlineData("jobkit: 1\nscenarios: [a]", "(2,12)", "`scenarios` is a map of scenarios by their names.")]
    [InlineData("jobkit: 1\nscenarios: {}\nmore: 1", "(3,1)", "A scenario file has no `more`. Its keys: jobkit, scenarios.")]
    [InlineData("just text", "(1,1)", "A scenario file is a map with `jobkit: 1` and `scenarios`.")]
    [InlineData("", "(1,1)", "A scenario file is a map with `jobkit: 1` and `scenarios`.")]
    [InlineData("a: {b", "(2,1)", "This is no YAML: While*")]
    public void What_is_wrong_is_a_finding_at_its_place_and_the_provider_is_played(string text, string place, string message)
    {
        var (providers, findings) = Load(text);

        var finding = findings.Where(finding => finding.Severity == FindingSeverity.Error).Should().ContainSingle().Subject;
        finding.Id.Should().Be("JK2001");
        finding.Message.Should().Match(message);
        finding.ToString().Should().Match($"*scenarios.yaml{place}*");
        providers.Single().Scenarios.All.Should().HaveCountGreaterThan(10).And.NotContain(scenario => scenario.Name == "a");
    }

    [Fact]
    public void A_scenario_takes_the_place_of_a_built_in_one_and_bad_ones_do_not_hinder_good_ones()
    {
        var (providers, findings) = Load("jobkit: 1\nscenarios:\n  bad: { steps: [ { word: x } ] }\n  fails: { title: Quickly., steps: [ { word: broken, fault: { kind: slow-drip, bytes: 3, delay: 1ms } } ] }");

        findings.Where(finding => finding.Id == "JK2001").Should().ContainSingle();
        providers.Single().Scenarios.Find("FAILS", isKeyed: false)!.Steps.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Text = "broken", Fault = new FaultSettings { Kind = "slow-drip", Bytes = 3, Delay = TimeSpan.FromMilliseconds(1) } });
    }

    private static (IReadOnlyList<PlayedProvider> Providers, IReadOnlyList<Finding> Findings) Load(string text)
    {
        var acme = TestVendors.Of("acme");
        var files = acme.Files.Where(file => file.Name != "scenarios.yaml").Append(new SourceFile("scenarios.yaml", "specs/acme/scenarios.yaml", text));
        return VendorLoader.Load([acme with { Files = files.ToEquatableArray() }], [], new MockServerOptions(), NullLogger.Instance);
    }
}
