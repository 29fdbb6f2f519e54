using JobKit.BrowserTests.Support;
using JobKit.TestKit;
using Microsoft.Playwright;

namespace JobKit.BrowserTests;

public class MotionTests(BrowserFixture fixture) : PageTest(fixture)
{
    protected override BrowserNewContextOptions Options => new() { ViewportSize = new ViewportSize { Width = 1440, Height = 900 }, ReducedMotion = ReducedMotion.NoPreference };

    [BrowserFact]
    public async Task A_job_that_moves_is_a_dot_on_its_way_and_none_where_motion_is_not_wanted()
    {
        var job = Session.CreateJob("hotglue", ["a", "b", "c", "d"]);
        var page = await OpenAsync("hotglue/jobs");
        await page.EvaluateAsync("""
            () => new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(dot => { document.body.dataset.dots = (document.body.dataset.dots ?? "") + dot.dataset.state; })))
                .observe(document.querySelector(".dots"), { childList: true })
            """);

        Session.Step(job.Reference);
        await Expect(page.Locator("body")).ToHaveAttributeAsync("data-dots", "running");
        await Expect(page.Locator(".dot")).ToHaveCountAsync(0);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        Session.Step(job.Reference);
        await Expect(Row(page, job)).ToContainTextAsync("SYNC_STARTED");

        await Expect(page.Locator("body")).ToHaveAttributeAsync("data-dots", "running");
    }
}
