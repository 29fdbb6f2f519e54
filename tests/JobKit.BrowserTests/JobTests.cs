using JobKit.BrowserTests.Support;
using JobKit.TestKit;
using JobKit.MockServer;
using Microsoft.Playwright;

namespace JobKit.BrowserTests;

public class JobTests(BrowserFixture fixture) : PageTest(fixture)
{
    [BrowserFact]
    public async Task A_job_that_a_client_polls_moves_on_the_page_while_one_looks()
    {
        var page = await OpenAsync("sutro/jobs");

        await Client.PollAsync("sutro:job-7");
        await Expect(page.Locator("tr[data-job='sutro:job-7']")).ToContainTextAsync("queued");
        await Expect(Node(page, "queued").Locator(".jobs text")).ToHaveTextAsync("1");
        await Client.PollAsync("sutro:job-7");

        await Expect(page.Locator("tr[data-job='sutro:job-7']")).ToContainTextAsync("starting");
        await Expect(Node(page, "starting").Locator(".jobs text")).ToHaveTextAsync("1");
        await Expect(Node(page, "queued")).Not.ToHaveClassAsync("node has-jobs");
    }

    [BrowserFact]
    public async Task One_click_makes_a_job_fail_and_the_client_sees_it_at_its_next_poll()
    {
        var job = Session.CreateJob("hotglue", ["env", "flow", "tenant", "root-1"]);
        var page = await OpenAsync("hotglue/jobs");

        await page.GetByRole(AriaRole.Button, new() { Name = $"Fail {job.Reference}" }).ClickAsync();

        await Expect(Row(page, job)).ToContainTextAsync("Failed");
        await Expect(Row(page, job)).ToContainTextAsync("ETL_FAILED");
        Session.FindJob(job.Reference)!.IsOver.Should().BeTrue();
        await Client.PollAsync(job.Reference);
        Session.Journal.Read()[^1].Word.Should().Be("ETL_FAILED");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = $"Fail {job.Reference}" })).ToBeDisabledAsync();
    }

    [BrowserFact]
    public async Task A_header_of_a_client_makes_its_job_fail()
    {
        var page = await OpenAsync("ttd-workflows/jobs");

        await Client.PollAsync("ttd-workflows:12", "scenario=fails, drive=at-once");

        await Expect(page.Locator("tr[data-job='ttd-workflows:12']")).ToContainTextAsync("Failure");
    }

    [BrowserFact]
    public async Task A_job_is_started_with_a_key_a_scenario_and_what_moves_it()
    {
        var page = await OpenAsync("pollination/jobs");

        await page.GetByRole(AriaRole.Button, new() { Name = "Start a job" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "owner" }).FillAsync("me");
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "job_id" }).FillAsync("7");
        await dialog.GetByRole(AriaRole.Combobox, new() { Name = "Scenario" }).SelectOptionAsync("partly-succeeds");
        await dialog.GetByRole(AriaRole.Combobox, new() { Name = "Moved by" }).SelectOptionAsync("command");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();

        await Expect(page.Locator("tr[data-job='pollination:me/demo/7']")).ToContainTextAsync("partly-succeeds, by command");
        await Expect(dialog).ToHaveCountAsync(0);
        var job = Session.FindJob("pollination:me/demo/7")!;
        (job.Scenario, job.Drive).Should().Be(("partly-succeeds", ScenarioDrive.Command));
        foreach (var _ in job.Steps.Skip(1))
        {
            await page.GetByRole(AriaRole.Button, new() { Name = $"Step {job.Reference}" }).ClickAsync();
        }

        await Expect(Row(page, job)).ToContainTextAsync("Partly succeeded");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = $"Step {job.Reference}" })).ToBeDisabledAsync();
    }

    [BrowserFact]
    public async Task A_job_is_polled_stepped_cancelled_and_forgotten_by_its_buttons()
    {
        var job = Session.CreateJob("veritone", ["task-1"]);
        var page = await OpenAsync("veritone/jobs");
        ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = $"{name} {job.Reference}" });

        await Button("Poll").ClickAsync();
        await Button("Poll").ClickAsync();
        await Expect(Row(page, job)).ToContainTextAsync("queued");
        Session.Journal.Counts.Requests.Should().Be(2);
        await Button("Step").ClickAsync();
        await Expect(Row(page, job)).ToContainTextAsync("accepted");
        await Button("Cancel").ClickAsync();
        await Expect(Row(page, job)).ToContainTextAsync("Cancelled");
        await Button("Forget").ClickAsync();

        await Expect(Row(page, job)).ToHaveCountAsync(0);
        Session.ListJobs().Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_job_opens_by_its_name_and_gets_another_scenario()
    {
        var job = Session.CreateJob("sutro", ["job-1"]);
        var page = await OpenAsync("sutro/jobs");

        await Row(page, job).Locator(".job-name").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.Locator("[aria-current=step]")).ToHaveTextAsync("queued");
        await dialog.GetByRole(AriaRole.Combobox, new() { Name = "Scenario" }).SelectOptionAsync("throttled");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Begin anew with these" }).ClickAsync();

        await Expect(dialog.Locator(".steps-way")).ToContainTextAsync("throttled");
        page.Url.Should().Contain("job=sutro%3Ajob-1");
        await page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToHaveCountAsync(0);
        page.Url.Should().NotContain("job=");
    }

    [BrowserFact]
    public async Task A_node_of_the_diagram_shows_only_its_jobs()
    {
        var waiting = Session.CreateJob("sutro", ["job-1"]);
        var running = Session.CreateJob("sutro", ["job-2"]);
        Session.Step(running.Reference, 2);
        var page = await OpenAsync("sutro/jobs");

        await Node(page, "running").ClickAsync();

        await Expect(Row(page, waiting)).ToHaveCountAsync(0);
        await Expect(Row(page, running)).ToHaveCountAsync(1);
        await page.ReloadAsync();
        await Expect(Row(page, running)).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show jobs of all words" }).ClickAsync();
        await Expect(Row(page, waiting)).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task What_cannot_be_done_is_said_and_loses_nothing()
    {
        MayFail = true;
        var page = await OpenAsync("ttd-workflows/jobs");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start a job" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "id" }).FillAsync("no number");
        await page.RouteAsync("**/_jobkit/jobs?*", route => route.FulfillAsync(new() { Status = 400, ContentType = "application/problem+json", Body = """{"title":"No","detail":"That is no number."}""" }));

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();

        await Expect(dialog.GetByRole(AriaRole.Alert)).ToHaveTextAsync("That is no number.");
        await Expect(dialog.GetByRole(AriaRole.Textbox, new() { Name = "id" })).ToHaveValueAsync("no number");
    }
}
