using JobKit.Specs;

namespace JobKit.MockServer.Tests.Parts;

public class TimelinesTests
{
    private static readonly JobWord[] Words =
    [
        .. new (string Word, JobState State)[]
        {
            ("JOB_CREATED", JobState.Pending),
            ("SYNC_STARTED", JobState.Running),
            ("SYNC_SUCCESS", JobState.Running),
            ("ETL_STARTED", JobState.Running),
            ("EXPORT_STARTED", JobState.Running),
            ("HELD", JobState.Paused),
            ("JOB_COMPLETED", JobState.Succeeded),
            ("SYNC_FAILED", JobState.Failed),
            ("ETL_FAILED", JobState.Failed),
        }.Select((word, index) => new JobWord(index, index, word.Word, word.Word, word.State, word.State.IsTerminal())),
    ];

    private readonly Timelines _timelines = new(Words, word => word.Value == "ETL_FAILED");

    [Theory]
    [InlineData(JobEnding.Success, "JOB_CREATED SYNC_STARTED SYNC_SUCCESS ETL_STARTED EXPORT_STARTED JOB_COMPLETED")]
    [InlineData(JobEnding.Failure, "JOB_CREATED SYNC_STARTED SYNC_SUCCESS ETL_STARTED ETL_FAILED")]
    [InlineData(JobEnding.Cancellation, "JOB_CREATED SYNC_STARTED SYNC_SUCCESS ETL_STARTED ETL_FAILED")]
    [InlineData(JobEnding.Stuck, "JOB_CREATED SYNC_STARTED SYNC_SUCCESS ETL_STARTED EXPORT_STARTED")]
    public void Jobs_say_the_words_in_the_mappings_order(JobEnding ending, string words) =>
        _timelines.Of(ending).Words.Select(word => word.Value).Should().Equal(words.Split(' '));

    [Fact]
    public void An_end_of_an_earlier_stage_comes_after_that_stage() =>
        _timelines.EndingWith(Words.Single(word => word.Value == "SYNC_FAILED")).Words.Select(word => word.Value).Should().Equal("JOB_CREATED", "SYNC_STARTED", "SYNC_FAILED");
}
