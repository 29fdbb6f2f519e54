using JobKit.BrowserTests.Support;
using JobKit.TestKit;

namespace JobKit.BrowserTests;

public class SizeTests(BrowserFixture fixture) : PageTest(fixture)
{
    [BrowserFact]
    public async Task A_thousand_jobs_and_requests_are_shown_page_by_page_and_the_document_stays_small()
    {
        foreach (var number in Enumerable.Range(1, 1100))
        {
            Session.CreateJob("sutro", [$"job-{number}"]);
        }

        var page = await OpenAsync("sutro/jobs");
        await Expect(page.Locator("tr[data-job]")).ToHaveCountAsync(50);
        await Expect(Node(page, "queued").Locator(".jobs text")).ToHaveTextAsync("999+");
        await Expect(page.Locator(".pages")).ToContainTextAsync("1 to 50 of 1,000");
        await Expect(page.Locator(".tools")).ToContainTextAsync("the session has 1,100");
        await page.GetByText("Older →").ClickAsync();
        await Expect(page.Locator(".pages")).ToContainTextAsync("51 to 100 of 1,000");
        var poll = (await Client.ControlAsync("jobs/poll?job=sutro:job-7")).GetProperty("path").GetString()!;
        for (var round = 0; round < 105; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Client.GetAsync(poll)));
        }

        await page.GotoAsync($"{Mock.BaseAddress}#/sutro/journal?session={Session.Name}");
        await Expect(page.Locator(".pages")).ToContainTextAsync("1 to 50 of 1,000");
        await Expect(page.Locator("tr[data-entry]").First).ToHaveAttributeAsync("data-entry", "1050");
        (await page.EvaluateAsync<int>("document.querySelectorAll('*').length")).Should().BeLessThan(2500);
    }
}
