using JobKit.BrowserTests.Support;
using JobKit.TestKit;
using JobKit.MockServer;
using Microsoft.Playwright;

namespace JobKit.BrowserTests;

public class HostileTextTests(BrowserFixture fixture) : PageTest(fixture)
{
    private const string Job = "<img src=x onerror=alert(8)>";

    [BrowserFact]
    public async Task What_vendors_and_requests_say_stays_text_in_every_view()
    {
        await using var mock = await MockServer.MockServer.StartAsync(new MockServerOptions { SpecsDirectory = TestVendors.Folder });
        mock.Providers.Should().Equal("hostile");
        var job = mock.DefaultSession.CreateJob("hostile", [Job]);
        using var client = new VendorClient(mock.BaseAddress, "default");
        await client.PollAsync(job.Reference);
        await client.GetAsync("/hostile/jobs/<script>alert(9)</script>?q=<svg onload=alert(10)>");
        mock.DefaultSession.AddScenario("hostile", new Scenario { Name = "own", Title = "<img src=x onerror=alert(11)>", Steps = [new ScenarioStep { NewWord = "<u>new</u>" }] });
        mock.DefaultSession.Faults.Add(new FaultRule { Fault = new FaultSettings { Kind = "malformed-json", Body = "<img src=x onerror=alert(12)>" }, Job = Job });
        var dialogs = 0;
        var page = await OpenAsync(mock.BaseAddress, "hostile/jobs", "default");
        page.Dialog += (_, _) => dialogs++;

        foreach (var view in new[] { "all/start", "all/jobs", "all/journal?entry=1", "hostile/jobs?job=" + Uri.EscapeDataString(job.Reference), "hostile/journal?entry=2", "hostile/faults", "hostile/scenarios?scenario=own", "hostile/operations", "hostile/findings" })
        {
            await page.GotoAsync($"{mock.BaseAddress}#/{view}");
            await Expect(page.Locator("main .views [aria-current=page]")).ToBeVisibleAsync();
            await Expect(page.Locator("main .trial, main table, main .empty, main .scenarios").First).ToBeVisibleAsync();
            (await page.EvaluateAsync<int>("document.querySelectorAll('img, script:not([src]), b, i, u, [onclick], [onerror], [onfocus], [onload]').length")).Should().Be(0, view);
        }

        await page.GotoAsync($"{mock.BaseAddress}#/hostile/journal?entry=1");
        await Expect(page.Locator(".entry .json-text", new() { HasText = "<img src=x onerror=alert(6)>" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("<img src=x onerror=alert(1)>Hostile");
        dialogs.Should().Be(0);
    }
}
