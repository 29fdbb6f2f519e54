using JobKit.Specs;

namespace JobKit.ContractTests;

/// <summary>Every word of every vendor: mock server to provider, against the table that people decided.</summary>
public sealed class WordTests(MockFixture mock) : IClassFixture<MockFixture>
{
    public static TheoryData<string, string, JobState> Words()
    {
        var data = new TheoryData<string, string, JobState>();
        foreach (var word in ExpectedWords.All)
        {
            data.Add(word.Provider, word.Word, word.State);
        }

        return data;
    }

    public static TheoryData<string> Providers() => new(AllProviders.Models.Select(model => model.Name));

    [Theory]
    [MemberData(nameof(Words))]
    public async Task A_word_becomes_the_state_that_was_decided(string provider, string word, JobState state)
    {
        var status = await mock.StatusOfWordAsync(provider, word);

        status.State.Should().Be(state);
        status.IsOver.Should().Be(state.IsTerminal());
        status.VendorState.Should().BeEquivalentTo(word);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_mapping_names_exactly_the_words_that_were_decided(string provider)
    {
        var mapped = AllProviders.Models.Single(model => model.Name == provider).Words
            .Where(word => word.Value is not null and not "Completed")
            .Select(word => new ExpectedWord(provider, word.Value!, Enum.Parse<JobState>(word.State.ToString())));

        mapped.Should().BeEquivalentTo(ExpectedWords.All.Where(word => word.Provider == provider));
    }

    [Theory]
    [InlineData("Completed, failed=zero, cancelled=zero", JobState.Succeeded)]
    [InlineData("Completed, completed=positive", JobState.PartiallySucceeded)]
    [InlineData("Completed, failed=positive", JobState.Failed)]
    [InlineData("Completed, cancelled=positive", JobState.Cancelled)]
    public async Task Pollinations_Completed_is_what_its_counters_say(string word, JobState state) =>
        (await mock.StatusOfWordAsync("pollination", word)).State.Should().Be(state);

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_provider_tells_the_words_of_its_mapping(string provider)
    {
        var info = JobKitProviders.All.Single(info => info.Name == provider);

        info.Words.Select(word => (word.Word, word.State.ToString()))
            .Should().Equal(AllProviders.Models.Single(model => model.Name == provider).Words.Select(word => (word.Word, word.State.ToString())));
    }

    [Fact]
    public void The_states_of_the_language_are_those_of_the_runtime() =>
        Enum.GetNames<Specs.JobState>().Should().Equal(Enum.GetNames<JobState>());
}
