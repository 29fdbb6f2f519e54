namespace JobKit.ContractTests;

/// <summary>The documented samples of Hotglue, read whole.</summary>
public sealed class HotglueSampleTests(MockFixture mock) : IClassFixture<MockFixture>
{
    [Fact]
    public async Task Hotglues_sample_is_read_whole()
    {
        var status = await mock.StatusOfSampleAsync("hotglue", "example=Result");

        status.State.Should().Be(JobState.Failed);
        status.VendorState.Should().Be("ETL_FAILED");
        status.Message.Should().Be("ETL error...");
        status.Error!.Message.Should().Be("ETL error...");
        status.StartedAt.Should().Be(DateTimeOffset.Parse("2020-12-30T18:01:01.828266Z"));
        status.FinishedAt.Should().Be(DateTimeOffset.Parse("2020-12-30T20:31:00.081282Z"));
    }
}
