using JobKit.BrowserTests.Support;
using JobKit.TestKit;
using Microsoft.Playwright;

namespace JobKit.BrowserTests;

public class JournalTests(BrowserFixture fixture) : PageTest(fixture)
{
    [BrowserFact]
    public async Task Requests_appear_as_they_happen_the_latest_first()
    {
        var page = await OpenAsync("sutro/journal");

        await Client.PollAsync("sutro:job-1");
        await Client.PollAsync("sutro:job-2");

        await Expect(page.Locator("tr[data-entry]")).ToHaveCountAsync(2);
        await Expect(page.Locator("tr[data-entry]").First).ToContainTextAsync("/sutro/job-status/job-2");
    }

    [BrowserFact]
    public async Task A_request_and_its_answer_stand_side_by_side_with_headers_and_json_set_out()
    {
        await Client.PollAsync("sutro:job-1");
        var page = await OpenAsync("sutro/journal");

        await page.GetByRole(AriaRole.Button, new() { Name = "Open request 1" }).ClickAsync();

        var (request, answer) = (page.GetByRole(AriaRole.Region, new() { Name = "Request", Exact = true }), page.GetByRole(AriaRole.Region, new() { Name = "Answer", Exact = true }));
        var (left, right) = ((await request.BoundingBoxAsync())!, (await answer.BoundingBoxAsync())!);
        left.Y.Should().Be(right.Y);
        (left.X + left.Width).Should().BeLessThan(right.X);
        await Expect(request).ToContainTextAsync("Authorization");
        await Expect(request).ToContainTextAsync("Key ***");
        await Expect(answer.Locator(".json-name").First).ToBeVisibleAsync();
        (await answer.Locator("pre").InnerTextAsync()).Should().StartWith("{\n  \"");
        await answer.GetByRole(AriaRole.Checkbox, new() { Name = "As sent" }).CheckAsync();
        (await answer.Locator("pre").InnerTextAsync()).Should().Be(Session.Journal.Read()[0].AnswerBody);
    }

    [BrowserFact]
    public async Task Large_numbers_are_shown_as_they_were_sent()
    {
        await Client.PollAsync("ttd-workflows:9007199254740993");
        var page = await OpenAsync("ttd-workflows/journal?entry=1");

        await Expect(page.Locator(".entry .json-number").First).ToHaveTextAsync("9007199254740993");
    }

    [BrowserFact]
    public async Task An_entry_is_copied_as_a_curl_that_asks_the_same()
    {
        await Client.PollAsync("sutro:job-1", "scenario=fails");
        var page = await OpenAsync("sutro/journal?entry=1");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy as curl" }).ClickAsync();

        (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).Should().StartWith("curl").And.Contain("-H 'Authorization: Key any'").And.Contain("-H 'Prefer: scenario=fails'")
            .And.EndWith($"{Session.AddressOf("sutro")}/job-status/job-1");
    }

    [BrowserFact]
    public async Task It_is_filtered_by_text_operation_status_and_faults_and_the_filter_stands_in_the_address()
    {
        await Client.PollAsync("sutro:job-1");
        await Client.PollAsync("sutro:job-2", "scenario=missing");
        await Client.GetAsync($"/s/{Session.Name}/sutro/list-jobs");
        var page = await OpenAsync("sutro/journal");
        var rows = page.Locator("tr[data-entry]");

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Find" }).FillAsync("JOB-2");
        await Expect(rows).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Find" }).FillAsync("");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Operation" }).SelectOptionAsync("poll");
        await Expect(rows).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Status" }).SelectOptionAsync("4");
        await Expect(rows).ToHaveCountAsync(1);
        await page.ReloadAsync();
        await Expect(rows).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Only faults" }).CheckAsync();

        await Expect(page.GetByText("No request is like that")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task It_pauses_goes_on_and_is_cleared()
    {
        await Client.PollAsync("sutro:job-1");
        var page = await OpenAsync("sutro/journal");
        var rows = page.Locator("tr[data-entry]");
        await Expect(rows).ToHaveCountAsync(1);

        await page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await Client.PollAsync("sutro:job-1");
        await Client.PollAsync("sutro:job-1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on (2 new)" }).WaitForAsync();
        await Expect(rows).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await Expect(rows).ToHaveCountAsync(3);
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();

        await Expect(page.GetByText("Nothing was asked yet")).ToBeVisibleAsync();
        Session.Journal.Read().Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_client_that_has_the_wrong_address_is_seen_under_all_vendors()
    {
        var page = await OpenAsync("all/journal");

        await Client.GetAsync($"/s/{Session.Name}/v1/jobs");

        await Expect(page.Locator("tr[data-entry]")).ToContainTextAsync("no such vendor");
    }

    [BrowserFact]
    public async Task Polling_is_checked_and_what_was_too_early_is_named()
    {
        await Client.PollAsync("sutro:job-1", "scenario=throttled");
        await Client.PollAsync("sutro:job-1");
        await Client.PollAsync("sutro:job-1");
        var page = await OpenAsync("sutro/journal");

        await page.GetByRole(AriaRole.Button, new() { Name = "Check polling" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("sutro:job-1 polled before Retry-After was over: 1.");
    }
}
