using JobKit.BrowserTests.Support;
using JobKit.TestKit;
using JobKit.MockServer;
using Microsoft.Playwright;

namespace JobKit.BrowserTests;

public class AccessibilityTests(BrowserFixture fixture) : PageTest(fixture)
{
    private static readonly string[] Views = ["all/start", "all/journal", "sutro/jobs", "sutro/journal?entry=1", "pollination/jobs", "hotglue/faults", "hotglue/scenarios?scenario=fails", "veritone/operations", "sutro/findings"];

    // What axe itself puts into the page is not what the page's policy is about.
    protected override BrowserNewContextOptions Options => new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce };

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task Every_view_passes_the_rules_of_WCAG_2_2_AA(ColorScheme scheme, int width)
    {
        await FillAsync();
        var page = await OpenAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await page.SetViewportSizeAsync(width, 900);

        foreach (var view in Views)
        {
            await page.GotoAsync($"{Mock.BaseAddress}#/{view}{(view.Contains('?', StringComparison.Ordinal) ? '&' : '?')}session={Session.Name}");
            await Expect(page.Locator("main .trial, main table, main .empty, main .scenarios").First).ToBeVisibleAsync();
            await CheckAsync(page, scheme, $"{view} {scheme} {width}");
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).Should().BeLessOrEqualTo(0, $"{view} at {width} needs no scrolling aside");
        }
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_dialog_passes_them_too(ColorScheme scheme)
    {
        await FillAsync();
        var page = await OpenAsync("sutro/jobs");
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });

        foreach (var (view, button) in new[] { ("jobs", "Start a job"), ("jobs", "job-1"), ("jobs", "Forget all jobs"), ("faults", "Set up rate-limit"), ("journal", "Check polling"), ("journal", "default"), ("journal", "Shortcuts") })
        {
            await page.GotoAsync($"{Mock.BaseAddress}#/sutro/{view}?session={Session.Name}");
            await page.GetByRole(AriaRole.Button, new() { Name = button == "default" ? Session.Name : button, Exact = button is "job-1" }).First.ClickAsync();
            await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
            await CheckAsync(page, scheme, $"{button} {scheme}");
            await page.Keyboard.PressAsync("Escape");
        }
    }

    [BrowserFact]
    public async Task Screen_readers_hear_of_moves_politely_and_of_much_at_once_in_one_sentence()
    {
        var page = await OpenAsync("sutro/jobs");
        foreach (var number in Enumerable.Range(1, 9))
        {
            Session.CreateJob("sutro", [$"job-{number}"]);
        }

        await Expect(page.Locator("#announcer")).ToContainTextAsync("9 jobs moved.", new() { Timeout = 10_000 });
        await Expect(page.Locator("#announcer")).ToHaveAttributeAsync("aria-live", "polite");
    }

    [BrowserFact]
    public async Task States_are_told_apart_without_colour()
    {
        var page = await OpenAsync("pollination/jobs");

        var shapes = await page.Locator(".legend .chip svg").EvaluateAllAsync<string[]>("icons => icons.map(icon => icon.innerHTML)");
        var names = await page.Locator(".legend .chip").AllInnerTextsAsync();

        shapes.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(5);
        names.Should().OnlyHaveUniqueItems().And.Contain("Partly succeeded");
    }

    [BrowserFact]
    public async Task The_theme_follows_the_system_until_one_chooses_and_is_remembered()
    {
        var page = await OpenAsync();
        async Task<string> Ground() => await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await Ground();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await Ground();

        await page.Locator("#theme").ClickAsync();
        (await Ground()).Should().Be(light).And.NotBe(dark);
        await page.ReloadAsync();
        (await Ground()).Should().Be(light);
        await page.Locator("#theme").ClickAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });

        (await Ground()).Should().Be(dark);
    }

    private async Task FillAsync()
    {
        Session.CreateJob("sutro", ["job-1"], "fails", ScenarioDrive.AtOnce);
        Session.CreateJob("sutro", ["job-2"], "throttled");
        Session.CreateJob("pollination", ["me", "demo", "1"], "partly-succeeds", ScenarioDrive.AtOnce);
        Session.CreateJob("ttd-workflows", ["1"], "expires", ScenarioDrive.AtOnce);
        Session.Faults.Add(new FaultRule { Fault = new FaultSettings { Kind = "unavailable" }, Provider = "hotglue" });
        foreach (var job in new[] { "sutro:job-1", "sutro:job-2", "sutro:job-2", "hotglue:a/b/c/d" })
        {
            await Client.PollAsync(job);
        }

        await Client.GetAsync($"/s/{Session.Name}/nobody");
    }

    // In the dark only the colours are others.
    private static async Task CheckAsync(IPage page, ColorScheme scheme, string where) =>
        (await Axe.RunAsync(page, scheme == ColorScheme.Dark ? Axe.Colours : Axe.All)).Should().BeEmpty(where);
}
