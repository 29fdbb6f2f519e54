namespace JobKit.ContractTests;

/// <summary>The documented samples of Veritone, read whole.</summary>
public sealed class VeritoneSampleTests(MockFixture mock) : IClassFixture<MockFixture>
{
    [Fact]
    public async Task Veritones_sample_has_four_tasks_and_one_id_ends_in_a_blank()
    {
        var status = await mock.StatusOfSampleAsync("veritone", "example=\"Running job\"");

        status.State.Should().Be(JobState.Running);
        status.Tasks.Select(task => task.State).Should().Equal(JobState.Succeeded, JobState.Pending, JobState.Pending, JobState.Pending);
        status.Tasks[2].Id.Should().EndWith(" ");
        status.Progress.Should().Be(25);
    }
}
