namespace JobKit.Tests;

/// <summary>Watching gives one item a change.</summary>
public sealed class WatchTests
{
    [Fact]
    public async Task Gives_one_item_a_change_and_ends_with_the_end()
    {
        await using var acme = await AcmeHost.SayingAsync("waiting", "waiting", "building", "building", "building", "done");

        var watch = CollectAsync(acme.Jobs.WatchAsync(JobRef.Parse("acme:b1")));
        await acme.Time.PassAsync(watch);

        (await watch).Select(status => status.VendorState).Should().Equal("waiting", "building", "done");
        acme.Server.Requests.Should().HaveCount(6);
    }

    [Fact]
    public async Task Breaking_off_stops_asking()
    {
        await using var acme = await AcmeHost.SayingAsync("waiting", "building", "done");

        await foreach (var _ in acme.Provider.WatchAsync(AcmeHost.Job))
        {
            break;
        }

        acme.Time.Advance(TimeSpan.FromHours(1));
        acme.Server.Requests.Should().HaveCount(1);
    }

    private static async Task<List<JobStatus>> CollectAsync(IAsyncEnumerable<JobStatus> watched)
    {
        var all = new List<JobStatus>();
        await foreach (var status in watched)
        {
            all.Add(status);
        }

        return all;
    }
}
