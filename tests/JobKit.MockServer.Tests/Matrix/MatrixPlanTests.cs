using JobKit.TestKit;

namespace JobKit.MockServer.Tests.Matrix;

/// <summary>Which cells there are, and how they are run.</summary>
public sealed class MatrixPlanTests(MatrixFixture mock) : IClassFixture<MatrixFixture>
{
    [Fact]
    public void Every_kind_of_fault_is_in_the_matrix_and_every_name_is_told_apart()
    {
        var faults = MatrixFaults.Of(new MatrixOptions());

        faults.Select(fault => fault.Settings?.Kind).OfType<string>().Distinct().Should().BeEquivalentTo(FaultKinds.All.Select(fault => fault.Name));
        faults.Select(fault => fault.Name).Should().OnlyHaveUniqueItems();
        faults.Should().OnlyContain(fault => fault.Settings == null || FaultKinds.Problem(fault.Settings) == null);
    }

    [Fact]
    public async Task The_cells_are_every_state_times_every_fault_and_take_the_words_of_a_state_in_turn()
    {
        await using var vendors = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs, Replay = false, Watch = false });

        var plans = new CellPlanner(new MatrixOptions()).Plan(vendors.Played);

        plans.Select(plan => plan.Provider.Name).Distinct().Should().Equal(vendors.Providers);
        plans.Where(plan => plan.Provider.Name == "hotglue" && plan.State == Specs.JobState.Failed).Select(plan => plan.End.Name).Distinct()
            .Should().BeEquivalentTo("DISCOVER_FAILED", "SYNC_FAILED", "ETL_FAILED", "EXPORT_FAILED");
        plans.Should().OnlyContain(plan => SessionNames.IsValid(plan.Name));
        plans.Select(plan => plan.Name).Should().OnlyHaveUniqueItems();
        plans.Should().Contain(plan => plan.Name == "ttd-workflows.expired.connection-reset").And.OnlyContain(plan => plan.Life.Steps.Sum(step => step.Polls) >= 4);
    }

    [Fact]
    public void A_name_that_is_too_long_for_a_session_is_cut_and_still_its_own()
    {
        var names = new[] { "too-many-requests", "too-many-requests-date", "too-many-requests-bare" }
            .Select(fault => CellName.Of("a-provider-with-a-name-that-is-rather-long", Specs.JobState.PartiallySucceeded, fault)).ToArray();

        names.Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.Length == 64 && SessionNames.IsValid(name));
    }

    [Fact]
    public async Task A_fault_hits_polls_on_the_way_and_the_first_that_would_see_the_end_and_then_the_vendor_recovers()
    {
        var words = new List<string>();
        var report = await mock.RunAsync(
            async (cell, cancellation) =>
            {
                var end = await new TestClient().RunAsync(cell, cancellation);
                words.AddRange(cell.Session.Journal.Read().Select(entry => entry.Fault ?? entry.Word!));
                return end;
            },
            new MatrixOptions { Faults = ["unavailable"], States = ["FAILED"], Strikes = 2 });

        report.Passed.Should().BeTrue($"{report}");
        words.Should().Equal("waiting", "running", "unavailable", "unavailable", "finishing", "finishing", "finishing", "unavailable", "broken");
    }

    [Fact]
    public async Task The_same_client_gets_the_same_report_and_leaves_no_session()
    {
        var client = new TestClient { Read = (status, body) => status == 500 ? "failed" : TestClient.WellRead(status, body) };

        var first = await mock.RunAsync(client);
        var second = await mock.RunAsync(client);

        second.ToJson().Should().Be(first.ToJson());
        mock.Server.Sessions.Should().ContainSingle();
    }

    [Fact]
    public async Task Waiting_by_the_cells_clock_moves_the_session_and_takes_no_time_and_limits_are_real()
    {
        var report = await mock.RunAsync(
            async (cell, cancellation) =>
            {
                var began = cell.Time.GetUtcNow();
                using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5), cell.Time);
                await Task.WhenAll(Task.Delay(TimeSpan.FromMinutes(3), cell.Time, cancellation), Task.Delay(TimeSpan.FromMinutes(8), cell.Time, cancellation));
                (cell.Time.GetUtcNow() - began).Should().BeCloseTo(TimeSpan.FromMinutes(8), TimeSpan.FromSeconds(50));
                limit.IsCancellationRequested.Should().BeFalse();
                return await new TestClient().RunAsync(cell, cancellation);
            },
            new MatrixOptions { Faults = ["none"] });

        report.Passed.Should().BeTrue($"{report}");
    }

    [Fact]
    public async Task A_job_that_the_client_submits_itself_lives_as_the_cells_own()
    {
        var report = await mock.RunAsync(
            async (cell, cancellation) =>
            {
                using var client = new HttpClient { DefaultRequestHeaders = { { "Authorization", "Bearer k" } } };
                using var answer = await client.PostAsync($"{cell.Address}/teams/a/jobs", new StringContent("{}", System.Text.Encoding.UTF8, "application/json"), cancellation);
                answer.IsSuccessStatusCode.Should().BeTrue(await answer.Content.ReadAsStringAsync(cancellation));
                var id = (string)System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellation))!["id"]!;
                return await new TestClient().RunAsync(cell with { Key = new Dictionary<string, string> { ["team"] = "a", ["job_id"] = id } }, cancellation);
            },
            new MatrixOptions { Faults = ["none", "server-error"] });

        report.Passed.Should().BeTrue($"{report}");
    }

    [Fact]
    public async Task Whoever_gives_the_run_up_gets_no_report()
    {
        using var stop = new CancellationTokenSource();

        var run = mock.Server.RunMatrixAsync(
            async (_, cancellation) =>
            {
                await stop.CancelAsync();
                await Task.Delay(Timeout.Infinite, cancellation);
                return "";
            },
            cancellationToken: stop.Token);

        await run.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
    }

    public static TheoryData<MatrixOptions, string> Wrong() => new()
    {
        { new MatrixOptions { Providers = ["acmee"] }, "No provider 'acmee' is played here; nearest: 'acme'.*" },
        { new MatrixOptions { Faults = ["truncated"] }, "No fault 'truncated' is in the matrix*truncated-json*" },
        { new MatrixOptions { States = ["finished"] }, "There is no state 'finished'. States: *partiallySucceeded*" },
        { new MatrixOptions { Strikes = 0 }, "A fault strikes between 1 and 10 times*" },
        { new MatrixOptions { RetryAfter = TimeSpan.Zero }, "Retry-After is between*" },
        { new MatrixOptions { Latency = TimeSpan.FromHours(1) }, "The latency is*" },
        { new MatrixOptions { Timeout = TimeSpan.Zero }, "A cell's timeout*" },
        { new MatrixOptions { MaxRequests = 0 }, "A client makes*" },
        { new MatrixOptions { Parallelism = 0 }, "Between 1 and 64 cells*" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_there_is_not_and_what_is_out_of_range_is_told_before_anything_runs(MatrixOptions options, string message) =>
        await mock.Server.Awaiting(server => server.RunMatrixAsync((_, _) => Task.FromResult("succeeded"), options)).Should().ThrowAsync<ArgumentException>().WithMessage(message);
}
