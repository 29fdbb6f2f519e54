using JobKit.BrowserTests.Support;
using JobKit.TestKit;
using JobKit.MockServer;
using Microsoft.Playwright;

namespace JobKit.BrowserTests;

public class SessionTests(BrowserFixture fixture) : PageTest(fixture)
{
    [BrowserFact]
    public async Task Sessions_are_made_switched_and_deleted_and_each_shows_its_own()
    {
        Session.CreateJob("sutro", ["job-here"]);
        var name = $"{Session.Name}-other";
        var page = await OpenAsync("sutro/jobs");
        await Expect(page.Locator("tr[data-job]")).ToHaveCountAsync(1);

        await page.Locator("#session button").ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "New session" }).FillAsync(name);
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "with its clock stopped" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();

        await Expect(page.Locator("#session strong")).ToHaveTextAsync(name);
        await Expect(page.Locator("tr[data-job]")).ToHaveCountAsync(0);
        await Expect(page.Locator("#clock")).ToContainTextAsync("stopped");
        await Expect(page.Locator("main .address code").First).ToContainTextAsync($"/s/{name}/sutro");
        await page.Locator("#session button").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Delete session {name}" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete it" }).ClickAsync();
        await Expect(page.Locator("#session strong")).ToHaveTextAsync("default");
        Mock.Sessions.Should().NotContain(session => session.Name == name);
    }

    [BrowserFact]
    public async Task The_clock_stops_goes_on_and_moves_the_jobs_that_it_drives()
    {
        var job = Session.CreateJob("sutro", ["job-1"], "fails", ScenarioDrive.Time);
        var page = await OpenAsync("sutro/jobs");

        await page.GetByRole(AriaRole.Button, new() { Name = "Stop the clock" }).ClickAsync();
        await Expect(page.Locator("#clock")).ToContainTextAsync("stopped");
        Session.Clock.IsStopped.Should().BeTrue();
        await page.GetByRole(AriaRole.Button, new() { Name = "move the clock on by 10 seconds" }).ClickAsync();
        await Expect(Row(page, job)).ToContainTextAsync("running");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Move the clock on by" }).FillAsync("2h");
        await page.GetByRole(AriaRole.Button, new() { Name = "Advance" }).ClickAsync();
        await Expect(Row(page, job)).ToContainTextAsync("Failed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start the clock again" }).ClickAsync();

        await Expect(page.Locator("#clock")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("2 h( [0-9]+ s)? ahead"));
    }

    [BrowserFact]
    public async Task A_job_that_the_clock_drives_moves_by_itself()
    {
        Session.AddScenario("sutro", new Scenario { Name = "quick", Steps = [new ScenarioStep { Word = "pending", Lasts = TimeSpan.FromMilliseconds(10) }, new ScenarioStep { Word = "running" }] });
        var page = await OpenAsync("sutro/jobs");

        var job = Session.CreateJob("sutro", ["job-1"], "quick", ScenarioDrive.Time);

        await Expect(Row(page, job)).ToContainTextAsync("running");
    }

    [BrowserFact]
    public async Task The_scenario_of_new_jobs_is_chosen_and_its_way_stands_out_in_the_diagram()
    {
        var page = await OpenAsync("hotglue/scenarios");

        await page.GetByRole(AriaRole.Button, new() { Name = "Show the way of fails in the diagram" }).ClickAsync();
        await Expect(Node(page, "ETL_FAILED")).ToHaveClassAsync("node on-path");
        await Expect(Node(page, "JOB_COMPLETED")).ToHaveClassAsync("node");
        await page.RunAndWaitForResponseAsync(() => page.GetByRole(AriaRole.Radio, new() { Name = "fails" }).CheckAsync(), answer => answer.Request.Method == "PATCH");
        Session.ScenarioOf("hotglue").Should().Be("fails");
        await page.RunAndWaitForResponseAsync(() => page.GetByRole(AriaRole.Radio, new() { Name = "No choice" }).CheckAsync(), answer => answer.Request.Method == "PATCH");

        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "No choice" })).ToBeCheckedAsync();
        Session.ScenarioOf("hotglue").Should().BeNull();
    }
}
