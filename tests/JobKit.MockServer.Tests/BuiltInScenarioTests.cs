using JobKit.MockServer.Tests.Support;
using JobKit.Specs;
using JobKit.TestKit;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobKit.MockServer.Tests;

/// <summary>The built-in scenarios of every vendor of the repository and of the invented ones.</summary>
public class BuiltInScenarioTests
{
    private static readonly string[] Always =
    [
        "succeeds", "fails", "partly-succeeds", "expires", "stays", "goes-backwards", "over-without-result", "not-found-at-first", "vanishes-after-end", "throttled", "missing",
    ];

    private static readonly IReadOnlyList<PlayedProvider> Providers =
        VendorLoader.Load([.. SpecsFolders.Read(RepoPaths.Specs), .. TestVendors.Sound], [], new MockServerOptions(), NullLogger.Instance).Providers;

    public static TheoryData<string> Names => new(Providers.Select(provider => provider.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_vendor_has_them(string name)
    {
        var provider = Providers.Single(provider => provider.Name == name);
        var scenarios = provider.Scenarios.All.Select(scenario => scenario.Name).ToArray();

        scenarios.Should().Contain(Always);
        scenarios.Contains("cancelled").Should().Be(provider.Jobs.Words.Any(word => word.State == JobState.Cancelled), "it is there where the vendor has a word for it");
        scenarios.Contains("unknown-word").Should().Be(Shapes.Main(provider.Model.Table).Kind == ColumnKind.Enum, "it is there where the state is a word");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_ends_as_its_name_says(string name)
    {
        var provider = Providers.Single(provider => provider.Name == name);
        var endings = provider.Scenarios.All.ToDictionary(scenario => scenario.Name, scenario => provider.Scenarios.Find(scenario.Name, isKeyed: false)!.Steps);

        endings["succeeds"][^1].State.IsSuccess().Should().BeTrue();
        endings["goes-backwards"][^1].State.IsSuccess().Should().BeTrue();
        endings["throttled"][^1].State.IsSuccess().Should().BeTrue();
        endings["throttled"].Should().Contain(step => step.Outcome == OutcomeKind.Throttled);
        endings["not-found-at-first"][0].Outcome.Should().Be(OutcomeKind.NotFound);
        endings["vanishes-after-end"][^1].Outcome.Should().Be(OutcomeKind.NotFound);
        endings["vanishes-after-end"][^2].IsOver.Should().BeTrue();
        endings["stays"].Should().NotContain(step => step.IsOver);
        endings["over-without-result"][^1].Should().BeEquivalentTo(new { WithoutResult = true, IsOver = true });
        endings["expires"][^1].Should().Match<TimelineStep>(step => step.State == JobState.Expired || step.Outcome == OutcomeKind.NotFound);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_new_word_is_sent_where_the_words_stand_and_no_row_of_the_table_knows_it(string name)
    {
        var provider = Providers.Single(provider => provider.Name == name);
        if (provider.Scenarios.Find("unknown-word", isKeyed: false) is not { } timeline)
        {
            return;
        }

        var step = timeline.Steps.Single(step => step.NewWord is not null);
        var reader = new StatusReader(provider.Model);

        var reading = reader.Read(step.Answer!.Status, step.Answer.Headers, step.Answer.Body.Fill(reader.DummyFilling).Span, reader.DummyKey);

        reading.Outcome.Should().BeNull();
        reading.Row.Should().BeLessThan(0);
        reading.VendorState.Should().BeEquivalentTo(step.NewWord);
    }

    [Theory]
    [InlineData("ttd-workflows", "Success")]
    [InlineData("linked", "gone")]
    public void Without_its_result_the_end_is_the_same_and_the_link_is_gone(string name, string word)
    {
        var provider = Providers.Single(provider => provider.Name == name);
        var end = provider.Scenarios.Find("over-without-result", isKeyed: false)!.Steps[^1];
        var reader = new StatusReader(provider.Model);

        var body = end.Answer!.Body.Fill(reader.DummyFilling);

        end.Word!.Name.Should().Be(word);
        reader.Read(end.Answer.Status, end.Answer.Headers, body.Span, reader.DummyKey).VendorState.Should().Be(word);
        NodeValues.TryParse(body.Span, out var json).Should().BeTrue();
        provider.Model.Reads.ResultUrl.OfType<BodyExpression>().Select(at => JsonPlaces.Get(json, at.Pointer.Segments.Select(segment => segment.AsLiteral!))).Should().AllBeEquivalentTo<object?>(null);
    }
}
