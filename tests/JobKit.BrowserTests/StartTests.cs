using JobKit.BrowserTests.Support;
using JobKit.TestKit;
using Microsoft.Playwright;

namespace JobKit.BrowserTests;

public class StartTests(BrowserFixture fixture) : PageTest(fixture)
{
    [BrowserFact]
    public async Task A_newcomer_finds_every_vendors_address_and_copies_it()
    {
        var page = await OpenAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "All vendors" })).ToBeVisibleAsync();
        await Expect(page.Locator("main tbody tr")).ToHaveCountAsync(Mock.Providers.Count);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the base address of hotglue" }).ClickAsync();

        (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).Should().Be(Session.AddressOf("hotglue").ToString());
    }

    [BrowserFact]
    public async Task An_empty_list_teaches_the_request_that_begins_a_job_and_the_one_that_makes_it_fail()
    {
        var page = await OpenAsync("sutro/jobs");

        await Expect(page.Locator(".trial pre").First).ToContainTextAsync($"curl -H 'Authorization: Key any' {Session.AddressOf("sutro")}/job-status/");
        await Expect(page.Locator(".trial pre").Nth(1)).ToContainTextAsync("-H 'Prefer: scenario=fails'");
    }

    [BrowserFact]
    public async Task Every_vendor_is_one_click_away_and_the_address_says_where_one_is()
    {
        var page = await OpenAsync();

        foreach (var provider in Mock.Providers)
        {
            await page.Locator("#vendors .vendor-name").GetByText(provider, new() { Exact = true }).ClickAsync();
            await Expect(page.Locator("main .address code").First).ToHaveTextAsync(Session.AddressOf(provider).ToString());
            page.Url.Should().EndWith($"#/{provider}/?session={Session.Name}");
            await Expect(page.Locator(".node")).Not.ToHaveCountAsync(0);
        }

        await page.GoBackAsync();
        await Expect(page.Locator("main .address code").First).ToHaveTextAsync(Session.AddressOf(Mock.Providers[^2]).ToString());
    }

    [BrowserFact]
    public async Task Operations_show_their_role_and_documented_examples_with_the_header_that_asks_for_them()
    {
        var page = await OpenAsync("sutro/operations");
        var poll = page.Locator("tr", new() { HasText = "getJobStatus" });

        await Expect(poll).ToContainTextAsync("Reads a job");
        await Expect(poll).ToContainTextAsync("Running Job");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy header" }).First.ClickAsync();

        (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).Should().Be("Prefer: code=200, example=\"Successful Job\"");
    }

    [BrowserFact]
    public async Task A_session_in_the_path_is_the_one_that_is_shown()
    {
        var page = await Context.NewPageAsync();

        await page.GotoAsync($"{Mock.BaseAddress}s/{Session.Name}/");

        await Expect(page.Locator("#session strong")).ToHaveTextAsync(Session.Name);
        page.Url.Should().Be($"{Mock.BaseAddress}#/all/?session={Session.Name}");
    }
}
