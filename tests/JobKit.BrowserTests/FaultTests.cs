using System.Net;
using JobKit.BrowserTests.Support;
using JobKit.TestKit;
using Microsoft.Playwright;

namespace JobKit.BrowserTests;

public class FaultTests(BrowserFixture fixture) : PageTest(fixture)
{
    [BrowserFact]
    public async Task A_switch_puts_a_fault_on_what_it_hits_is_counted_and_the_switch_takes_it_off()
    {
        var page = await OpenAsync("sutro/faults");
        var control = page.GetByRole(AriaRole.Switch, new() { Name = "too-many-requests" });

        await control.ClickAsync();
        await Expect(control).ToHaveAttributeAsync("aria-checked", "true");
        (await Client.PollAsync("sutro:job-1")).Should().Be(HttpStatusCode.TooManyRequests);
        (await Client.PollAsync("ttd-workflows:1")).Should().Be(HttpStatusCode.OK);
        await Expect(page.Locator(".fault")).ToContainTextAsync("hit 1 of 1 requests");
        await control.ClickAsync();

        await Expect(page.GetByText("No fault is on")).ToBeVisibleAsync();
        (await Client.PollAsync("sutro:job-1")).Should().Be(HttpStatusCode.OK);
    }

    [BrowserFact]
    public async Task A_fault_is_set_up_with_its_parameters_and_the_requests_that_it_hits()
    {
        var page = await OpenAsync("sutro/faults");

        await page.GetByRole(AriaRole.Button, new() { Name = "Set up unavailable" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "retryAfter" }).FillAsync("2m");
        await dialog.GetByRole(AriaRole.Combobox, new() { Name = "Operation" }).SelectOptionAsync("poll");
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Job" }).FillAsync("job-2");
        await dialog.GetByRole(AriaRole.Spinbutton, new() { Name = "Share in percent" }).FillAsync("100");
        await dialog.GetByRole(AriaRole.Spinbutton, new() { Name = "Hit at most so many" }).FillAsync("1");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Switch on" }).ClickAsync();

        await Expect(page.Locator(".fault")).ToContainTextAsync("retryAfter 2m · sutro, poll, job-2 · 1 times");
        (await Client.PollAsync("sutro:job-1")).Should().Be(HttpStatusCode.OK);
        (await Client.PollAsync("sutro:job-2")).Should().Be(HttpStatusCode.ServiceUnavailable);
        (await Client.PollAsync("sutro:job-2")).Should().Be(HttpStatusCode.OK);
        await page.GetByRole(AriaRole.Button, new() { Name = "Switch off unavailable" }).ClickAsync();
        await Expect(page.Locator(".fault")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Wrong_parameters_are_said_and_the_form_stays_as_it_was()
    {
        MayFail = true;
        var page = await OpenAsync("sutro/faults");

        await page.GetByRole(AriaRole.Button, new() { Name = "Set up fixed-latency" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "delay" }).FillAsync("soon");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Switch on" }).ClickAsync();

        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("a duration such as 500ms");
        await Expect(dialog.GetByRole(AriaRole.Textbox, new() { Name = "delay" })).ToHaveValueAsync("soon");
    }

    [BrowserFact]
    public async Task A_fault_marks_the_request_that_it_hit()
    {
        Session.Faults.Add(new MockServer.FaultRule { Fault = new MockServer.FaultSettings { Kind = "truncated-json" } });
        var page = await OpenAsync("sutro/journal");

        await Client.PollAsync("sutro:job-1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Open request 1" }).ClickAsync();

        await Expect(page.Locator("tr[data-entry='1']")).ToContainTextAsync("fault: truncated-json");
        await Expect(page.Locator(".entry")).ToContainTextAsync("not sound JSON: as sent");
    }
}
