namespace JobKit.Tests;

/// <summary>Which states are the end, and which ends are good.</summary>
public sealed class JobStateTests
{
    [Theory]
    [InlineData(JobState.Unknown, false, false)]
    [InlineData(JobState.Pending, false, false)]
    [InlineData(JobState.Running, false, false)]
    [InlineData(JobState.Paused, false, false)]
    [InlineData(JobState.Cancelling, false, false)]
    [InlineData(JobState.Succeeded, true, true)]
    [InlineData(JobState.PartiallySucceeded, true, true)]
    [InlineData(JobState.Failed, true, false)]
    [InlineData(JobState.Cancelled, true, false)]
    [InlineData(JobState.Expired, true, false)]
    public void Every_state_says_whether_it_is_over_and_good(JobState state, bool isTerminal, bool isSuccess)
    {
        state.IsTerminal().Should().Be(isTerminal);
        state.IsSuccess().Should().Be(isSuccess);
    }

    [Fact]
    public void No_state_is_without_a_line_above() => Enum.GetValues<JobState>().Should().HaveCount(10);
}
