using JobKit.BrowserTests.Support;
using JobKit.MockServer;
using JobKit.TestKit;
using Microsoft.Playwright;

namespace JobKit.BrowserTests;

public class ConnectionTests(BrowserFixture fixture) : PageTest(fixture)
{
    [BrowserFact]
    public async Task While_the_line_is_dead_the_page_says_so_and_afterwards_nothing_is_lost_or_there_twice()
    {
        MayFail = true;
        await using var line = new Line(Mock.BaseAddress);
        await Client.PollAsync("sutro:job-0");
        var page = await OpenAsync(line.Address, "sutro/journal", Session.Name);
        await Expect(page.Locator("tr[data-entry]")).ToHaveCountAsync(1);

        line.Cut();
        await Expect(page.Locator("#banner")).ToContainTextAsync("The server is gone.");
        await Expect(page.Locator("#connection")).ToHaveTextAsync("Not connected");
        await Expect(page.Locator("tr[data-entry]")).ToHaveCountAsync(1);
        foreach (var number in Enumerable.Range(1, 20))
        {
            await Client.PollAsync($"sutro:job-{number}");
        }

        line.Mend();
        await Client.PollAsync("sutro:job-21");

        await Expect(page.Locator("#banner")).ToBeHiddenAsync(new() { Timeout = 15_000 });
        await Expect(page.Locator("tr[data-entry]")).ToHaveCountAsync(22);
        (await page.Locator("tr[data-entry]").EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.entry)")).Should().Equal(Enumerable.Range(1, 22).Reverse().Select(number => $"{number}"));
    }

    [BrowserFact]
    public async Task A_list_that_was_long_on_its_way_does_not_undo_what_was_told_meanwhile()
    {
        await Client.PollAsync("sutro:job-0");
        var page = await OpenAsync("sutro/journal");
        await Expect(page.Locator("tr[data-entry]")).ToHaveCountAsync(1);
        var newest = page.Locator("tr[data-entry]").First;
        await page.RouteAsync("**/_jobkit/journal?*", async route =>
        {
            await page.UnrouteAsync("**/_jobkit/journal?*");
            var early = await route.FetchAsync();
            await Client.PollAsync("sutro:job-2");
            await Expect(newest).ToHaveAttributeAsync("data-entry", "3");
            await route.FulfillAsync(new() { Response = early });
        });

        // A journal that is shorter than it was is read anew.
        using var control = new HttpClient();
        using var cleared = await control.DeleteAsync($"{Mock.BaseAddress}_jobkit/journal?session={Session.Name}");
        await Client.PollAsync("sutro:job-1");

        await Expect(page.Locator("tr[data-entry]")).ToHaveCountAsync(2);
        await Expect(newest).ToHaveAttributeAsync("data-entry", "3");
    }

    [BrowserFact]
    public async Task A_server_that_comes_back_anew_is_shown_as_it_is_now()
    {
        MayFail = true;
        var first = await MockServer.MockServer.StartAsync(new MockServerOptions { SpecsDirectory = Path.Combine(RepoPaths.Specs, "sutro") });
        var address = first.BaseAddress;
        first.DefaultSession.CreateJob("sutro", ["job-old"]);
        using var client = new VendorClient(address, "default");
        await client.PollAsync("sutro:job-old");
        var page = await OpenAsync(address, "sutro/jobs", "default");
        await Expect(page.Locator("tr[data-job='sutro:job-old']")).ToBeVisibleAsync();

        await first.DisposeAsync();
        await Expect(page.Locator("#banner")).ToBeVisibleAsync();
        await using var second = await MockServer.MockServer.StartAsync(new MockServerOptions { SpecsDirectory = Path.Combine(RepoPaths.Specs, "sutro"), Port = address.Port });
        second.DefaultSession.CreateJob("sutro", ["job-new"]);

        await Expect(page.Locator("#connection")).ToHaveTextAsync("Live", new() { Timeout = 15_000 });
        await Expect(page.Locator("tr[data-job='sutro:job-new']")).ToBeVisibleAsync();
        await Expect(page.Locator("tr[data-job='sutro:job-old']")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Two_tabs_show_the_same()
    {
        var (one, other) = (await OpenAsync("sutro/jobs"), await OpenAsync("sutro/faults"));

        await other.GetByRole(AriaRole.Switch, new() { Name = "empty-body" }).ClickAsync();
        await Expect(one.Locator(".views")).ToContainTextAsync("Faults1");
        await one.GetByRole(AriaRole.Button, new() { Name = "Start a job" }).ClickAsync();
        await one.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await Expect(other.Locator(".views")).ToContainTextAsync("Jobs1");
        await one.GetByRole(AriaRole.Button, new() { Name = "Forget all jobs" }).ClickAsync();
        await one.GetByRole(AriaRole.Button, new() { Name = "Forget them" }).ClickAsync();
        await Expect(one.Locator("tr[data-job]")).ToHaveCountAsync(0);
        await Expect(other.Locator(".views li").First).ToHaveTextAsync("Jobs");
    }

    [BrowserFact]
    public async Task A_mistake_in_a_vendors_folder_is_found_on_the_page_and_what_was_read_before_goes_on()
    {
        using var folder = new TempFolder(Path.Combine(RepoPaths.Specs, "sutro"));
        await using var mock = await MockServer.MockServer.StartAsync(new MockServerOptions { SpecsDirectory = folder.Path });
        var page = await OpenAsync(mock.BaseAddress, "sutro/findings", "default");
        await Expect(page.GetByText("Nothing is wrong")).ToBeVisibleAsync();

        folder.Edit("mapping.yaml", text => text.Replace("[failed]", "[faild]", StringComparison.Ordinal));

        await Expect(page.Locator("main tbody tr").First).ToContainTextAsync("faild");
        await Expect(page.Locator("#vendors .badge.wrong").First).ToBeVisibleAsync();
        await Expect(Node(page, "failed")).ToBeVisibleAsync();
    }
}
