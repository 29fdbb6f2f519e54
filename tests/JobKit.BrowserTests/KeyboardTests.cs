using JobKit.BrowserTests.Support;
using JobKit.TestKit;
using Microsoft.Playwright;

namespace JobKit.BrowserTests;

public class KeyboardTests(BrowserFixture fixture) : PageTest(fixture)
{
    [BrowserFact]
    public async Task With_the_keyboard_alone_a_job_is_started_made_to_fail_and_its_request_read()
    {
        var page = await OpenAsync("sutro/jobs");
        var keys = page.Keyboard;

        await keys.PressAsync("Tab");
        await Expect(page.GetByText("Skip to the content")).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(page.Locator("main")).ToBeFocusedAsync();
        await TabToAsync(page, "Start a job …");
        await keys.PressAsync("Enter");
        await TabToAsync(page, "job_id");
        await keys.TypeAsync("job-7");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("tr[data-job='sutro:job-7']")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Start a job" })).ToBeFocusedAsync();
        await TabToAsync(page, "Poll sutro:job-7");
        await keys.PressAsync("Space");
        await TabToAsync(page, "Fail sutro:job-7");
        await keys.PressAsync("Space");
        await Expect(page.Locator("tr[data-job='sutro:job-7']")).ToContainTextAsync("Failed");
        await keys.PressAsync("2");
        await Expect(page.Locator("tr[data-entry]")).ToHaveCountAsync(1);
        await keys.PressAsync("j");
        await Expect(page.Locator(".entry")).ToContainTextAsync("Request 1");
        await TabToAsync(page, "Close the request");
        await keys.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Open request 1" })).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_node_of_the_diagram_is_a_button_and_a_dialog_closes_with_Escape()
    {
        Session.CreateJob("sutro", ["job-1"]);
        var page = await OpenAsync("sutro/jobs");

        await TabToAsync(page, "queued 1 job: Pending. Show only these.");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Node(page, "queued")).ToHaveAttributeAsync("aria-pressed", "true");
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Start a job of Sutro");
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(Node(page, "queued")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Single_keys_are_silent_while_one_types_and_can_be_switched_off()
    {
        var page = await OpenAsync("sutro/jobs");

        await page.Keyboard.PressAsync("t");
        await page.Keyboard.TypeAsync("n2h");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Move the clock on by" })).ToHaveValueAsync("n2h");
        await page.Locator("main").FocusAsync();
        await page.Keyboard.PressAsync("?");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Single keys do this" }).UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("main").FocusAsync();
        await page.Keyboard.PressAsync("n");

        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Whatever_has_the_focus_shows_it_and_the_way_through_the_page_ends()
    {
        Session.CreateJob("sutro", ["job-1"]);
        var page = await OpenAsync("sutro/faults");
        var seen = new List<string>();

        while (seen.Count < 200 && (seen.Count < 2 || seen[^1] != "BODY"))
        {
            await page.Keyboard.PressAsync("Tab");
            var (name, isShown) = await FocusAsync(page);
            isShown.Should().BeTrue($"'{name}' has the focus");
            seen.Add(name);
        }

        seen.Should().Contain("Start a job …").And.Contain("too-many-requests").And.HaveCountLessThan(200);
    }

    // Presses Tab until the thing of that name has the focus, as who sees the page would.
    private static async Task TabToAsync(IPage page, string name)
    {
        for (var presses = 0; presses < 120; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if ((await FocusAsync(page)).Name == name)
            {
                return;
            }
        }

        throw new InvalidOperationException($"Tab never came to '{name}'.");
    }

    private static async Task<(string Name, bool IsShown)> FocusAsync(IPage page)
    {
        var focus = await page.EvaluateAsync<string[]>("""
            () => {
                const element = document.activeElement;
                if (element === document.body) return ["BODY", "yes"];
                const style = getComputedStyle(element);
                const shown = style.outlineStyle !== "none" || getComputedStyle(element.querySelector(".body") ?? element).strokeWidth === "3px";
                const label = element.getAttribute("aria-label") ?? element.labels?.[0]?.firstElementChild?.textContent ?? element.textContent;
                return [label.trim(), shown ? "yes" : "no"];
            }
            """);
        return (focus[0], focus[1] == "yes");
    }
}
