using JobKit.Cli.New;

namespace JobKit.Cli.Tests.New;

public sealed class WordTests
{
    [Theory]
    [InlineData("PENDING", "pending")]
    [InlineData("not-started", "pending")]
    [InlineData("NotStarted", "pending")]
    [InlineData("waiting_for_capacity", "pending")]
    [InlineData("IN_PROGRESS", "running")]
    [InlineData("inProgress", "running")]
    [InlineData("In Progress", "running")]
    [InlineData("transcoding", "running")]
    [InlineData("FAILING", "running")]
    [InlineData("RequiresAction", "paused")]
    [InlineData("waiting-for-approval", "paused")]
    [InlineData("CANCEL_REQUESTED", "cancelling")]
    [InlineData("cancelling", "cancelling")]
    [InlineData("SUCCEEDED", "succeeded")]
    [InlineData("JOB_STATE_SUCCEEDED", "succeeded")]
    [InlineData("CompletedWithWarnings", "succeeded")]
    [InlineData("COMPLETED_WITH_ERRORS", "partiallySucceeded")]
    [InlineData("partially-failed", "partiallySucceeded")]
    [InlineData("ETL_FAILED", "failed")]
    [InlineData("timed_out", "failed")]
    [InlineData("error_converting", "failed")]
    [InlineData("canceled", "cancelled")]
    [InlineData("Cancelled", "cancelled")]
    [InlineData("USER_CANCELLED", "cancelled")]
    [InlineData("expired", "expired")]
    [InlineData("STATE_UNSPECIFIED", "unknown")]
    public void A_word_is_read_whatever_its_case_and_separators(string word, string state)
    {
        var reading = WordReader.Read(word);

        reading.Kind.Should().Be(WordKind.Plain);
        Specs.JobStates.ToWord(reading.State).Should().Be(state);
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("DONE")]
    [InlineData("JOB_COMPLETED")]
    [InlineData("Finished")]
    [InlineData("ended")]
    public void A_word_that_only_says_over_is_known_as_one(string word) => WordReader.Read(word).Kind.Should().Be(WordKind.Over);

    [Theory]
    [InlineData("transcribed")]
    [InlineData("ConflictedNotOk")]
    [InlineData("101")]
    public void A_word_of_the_vendors_own_is_not_guessed_by_itself(string word) => WordReader.Read(word).Kind.Should().Be(WordKind.Strange);

    [Fact]
    public void Who_stopped_a_job_depends_on_the_other_words()
    {
        Meaning("aborted", "running", "succeeded", "failed", "aborted").State.Should().Be(Specs.JobState.Cancelled);
        Meaning("aborted", "running", "succeeded", "failed", "cancelled", "aborted").State.Should().Be(Specs.JobState.Failed);
    }

    [Fact]
    public void The_only_word_that_is_left_is_success_and_says_why()
    {
        var meaning = Meaning("transcribed", "in_progress", "transcribed", "failed");

        meaning.Should().Match<WordMeaning>(found => found.State == Specs.JobState.Succeeded && !found.IsQuestion && found.Why!.Contains("only word"));
    }

    [Fact]
    public void One_of_several_strange_words_is_a_question() =>
        Meaning("packed", "running", "packed", "labelled", "failed").Answers.Should().Equal(Specs.JobState.Running, Specs.JobState.Succeeded, Specs.JobState.Failed);

    [Fact]
    public void Active_is_an_end_only_where_nothing_else_says_that_a_job_ended_well()
    {
        Meaning("active", "creating", "active", "failed").State.Should().Be(Specs.JobState.Succeeded);
        Meaning("active", "queued", "active", "completed", "failed").State.Should().Be(Specs.JobState.Running);
    }

    [Fact]
    public void What_a_description_says_of_a_word_counts_unless_it_takes_something_back()
    {
        NoteReader.Read("The build is currently in progress.").Should().Be(Specs.JobState.Running);
        NoteReader.Read("The import failed.").Should().Be(Specs.JobState.Failed);
        NoteReader.Read("Finished without errors.").Should().Be(Specs.JobState.Succeeded);
        NoteReader.Read("Complete, but the findings are under review.").Should().BeNull();
        NoteReader.Read("Rejected, since no successful authorisation was made.").Should().BeNull();
    }

    [Fact]
    public void Where_no_word_says_success_the_likeliest_is_asked_for() =>
        Meaning("STOPPED", "RUNNING", "FAILED", "STOPPED").Answers.Should().Contain(Specs.JobState.Succeeded);

    [Theory]
    [InlineData("0 = pending, 1 = running, 2 = finished, 3 = failed", "0 pending", "1 running", "2 finished", "3 failed")]
    [InlineData("Status (queued: 1, running: 2, failed: 3)", "1 queued", "2 running", "3 failed")]
    [InlineData("One of: queued, running, done or failed.", "queued queued", "running running", "done done", "failed failed")]
    [InlineData("Possible values are `queued`, `running`, `packed` and `failed`. See the `error` field.", "queued queued", "running running", "packed packed", "failed failed")]
    [InlineData("* `queued` - it waits\n* `running` - it runs\n* `done` - it is over", "queued queued", "running running", "done done")]
    public void Values_are_read_out_of_texts(string text, params string[] expected) =>
        ValueTexts.Find(text).Select(value => $"{value.Text} {value.Speaking}").Should().Equal(expected);

    [Theory]
    [InlineData("The state or province of the address.")]
    [InlineData("One of: red, green or blue.")]
    [InlineData("Set to `true` to wait.")]
    public void A_text_without_states_gives_no_values(string text) => ValueTexts.Find(text).Should().BeEmpty();

    private static WordMeaning Meaning(string word, params string[] words) => new WordSet([.. words.Select(text => new DocumentedValue(text))]).Meanings.Single(meaning => meaning.Word == word);
}
