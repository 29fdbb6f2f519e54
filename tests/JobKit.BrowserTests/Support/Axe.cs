using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace JobKit.BrowserTests.Support;

/// <summary>The rules of axe-core, run in a page.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>WCAG 2.2 to AA, and good practice.</summary>
    public const string All = """{ "runOnly": { "type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } }""";

    /// <summary>Those that a colour can break.</summary>
    public const string Colours = """{ "runOnly": { "type": "rule", "values": ["color-contrast", "link-in-text-block"] } }""";

    /// <summary>What the page breaks: the rule and the element.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(IPage page, string options)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>($"axe.run(document, {options}).then(result => result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html)))");
    }
}
