namespace JobKit.ContractTests;

/// <summary>The documented samples of Sutro, read whole.</summary>
public sealed class SutroSampleTests(MockFixture mock) : IClassFixture<MockFixture>
{
    [Fact]
    public async Task Sutros_failed_job_says_why_in_two_places()
    {
        var status = await mock.StatusOfSampleAsync("sutro", "example=\"Failed Job\"");

        status.State.Should().Be(JobState.Failed);
        status.Error.Should().Be(new JobError("Invalid model specified", null, "Model 'invalid-model' not found in available models list"));
    }
}
