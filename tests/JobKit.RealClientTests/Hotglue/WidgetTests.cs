using System.Text.Json.Nodes;
using JobKit.MockServer;
using JobKit.RealClientTests.Support;

namespace JobKit.RealClientTests.Hotglue;

/// <summary>npm <c>@hotglue/widget</c>, unmodified, in Chromium, on a page of another origin than the mock server's.</summary>
public class WidgetTests(MockFixture mock) : IClassFixture<MockFixture>
{
    private const string Environment = "dev.example-env.hotglue.xyz";
    private const string Root = "default/flows/l8odS2mce/jobs/lmaEbA";

    [BrowserClientFact]
    public async Task The_widget_starts_a_job_and_polls_it_by_the_root_that_it_got()
    {
        var session = mock.Server.NewSession();
        session.UseScenario("succeeds", "hotglue");
        session.Drive = ScenarioDrive.AtOnce;
        await using var widget = await WidgetPage.OpenAsync(session, Environment);

        var started = JsonNode.Parse(await widget.CallAsync("createJob", "l8odS2mce", "default"))!;
        var ended = await widget.CallAsync("pollJob", (string)started["s3_root"]!, "l8odS2mce", "default");

        ((string)started["status"]!).Should().Be("JOB_CREATED");
        ended.Should().Contain("JOB_COMPLETED").And.Contain((string)started["s3_root"]!);
        widget.Requests.Should().Contain(request => request.Method == "GET" && request.Url.EndsWith($"/{Environment}/l8odS2mce/default/jobs/status?job_root={Uri.EscapeDataString((string)started["s3_root"]!)}", StringComparison.Ordinal));
        widget.Errors.Should().BeEmpty();
        widget.Failed.Should().BeEmpty("no preflight and no answer is kept from the page");
    }

    [BrowserClientFact]
    public async Task The_widget_polls_past_the_intermediate_successes()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("hotglue", [Environment, "l8odS2mce", "default", Root], "succeeds", ScenarioDrive.Polls);
        await using var widget = await WidgetPage.OpenAsync(session, Environment);

        var ended = widget.CallAsync("pollJob", Root, "l8odS2mce", "default");
        while (!ended.IsCompleted)
        {
            // The widget waits 15 s between polls; its page's clock is ours.
            await widget.Page.Clock.FastForwardAsync(15_000);
        }

        (await ended).Should().Contain("JOB_COMPLETED");
        var words = session.Journal.Read(new JournalFilter { Operation = "poll" }).Select(entry => entry.Word).ToArray();
        words.Should().ContainInOrder("SYNC_SUCCESS", "ETL_SUCCESS", "JOB_COMPLETED");
    }

    [BrowserClientFact]
    public async Task The_widget_sees_a_job_fail()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("hotglue", [Environment, "l8odS2mce", "default", Root], "fails", ScenarioDrive.AtOnce);
        await using var widget = await WidgetPage.OpenAsync(session, Environment);

        (await widget.CallAsync("pollJob", Root, "l8odS2mce", "default")).Should().Contain("_FAILED");
        widget.Errors.Should().BeEmpty();
    }

    [BrowserClientFact]
    public async Task A_missing_job_is_400_with_Code_and_Message_and_the_page_may_read_it()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("hotglue", [Environment, "l8odS2mce", "default", Root], "missing");
        await using var widget = await WidgetPage.OpenAsync(session, Environment);

        await widget.CallAsync("pollJob", Root, "l8odS2mce", "default");

        var answer = widget.Answers.Single(answer => answer.Url.Contains("/jobs/status", StringComparison.Ordinal));
        answer.Status.Should().Be(400);
        (await answer.TextAsync()).Should().Contain("\"Code\"").And.Contain("\"Message\"");
    }

    [BrowserClientFact]
    public async Task Browsers_ask_before_they_send_the_key_and_may_keep_the_answer()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("hotglue", [Environment, "l8odS2mce", "default", Root], "succeeds", ScenarioDrive.AtOnce);
        await using var widget = await WidgetPage.OpenAsync(session, Environment);

        await widget.CallAsync("pollJob", Root, "l8odS2mce", "default");

        var asked = session.Journal.Read(new JournalFilter { Operation = "poll" }).Single();
        asked.RequestHeaders.Should().Contain(header => header.Key == "Origin" && header.Value.StartsWith("http://127.0.0.1:", StringComparison.Ordinal));
        var answer = widget.Answers.Single(answer => answer.Url.Contains("/jobs/status", StringComparison.Ordinal));
        (await answer.HeaderValueAsync("Access-Control-Allow-Origin")).Should().Be(asked.RequestHeaders.Single(header => header.Key == "Origin").Value);
        asked.Notes.Should().BeEmpty("the widget sends what its vendor describes");
    }
}
