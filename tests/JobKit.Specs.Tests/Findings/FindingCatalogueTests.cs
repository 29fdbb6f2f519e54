using System.Text.RegularExpressions;
using JobKit.TestKit;

namespace JobKit.Specs.Tests;

/// <summary>The catalogue, the pages and the code name the same findings.</summary>
public sealed partial class FindingCatalogueTests
{
    private static string Pages => Path.Combine(RepoPaths.Root, "generators", "diagnostics");

    [Fact]
    public void Every_finding_has_a_page_and_every_page_a_finding() =>
        Directory.EnumerateFiles(Pages, "*.md").Select(Path.GetFileNameWithoutExtension).Order()
            .Should().Equal(FindingCatalogue.All.Select(finding => finding.Id));

    [Fact]
    public void The_heading_of_a_page_is_the_title_of_its_finding()
    {
        foreach (var finding in FindingCatalogue.All)
        {
            File.ReadLines(Path.Combine(Pages, finding.Id + ".md")).First().Should().Be($"# {finding.Id}: {finding.Title}");
            finding.HelpLink.Should().EndWith($"/{finding.Id}.md");
        }
    }

    [Fact]
    public void Every_id_in_the_code_is_in_the_catalogue_and_every_one_of_the_catalogue_is_found_by_something()
    {
        var code = new[] { "JobKit.Specs", "JobKit.Clients" }
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(RepoPaths.Root, "generators", project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.EndsWith("FindingCatalogue.cs", StringComparison.Ordinal))
            .SelectMany(file => Id().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct();

        code.Should().BeEquivalentTo(FindingCatalogue.All.Select(finding => finding.Id));
    }

    [Fact]
    public void Every_rule_is_in_the_list() =>
        typeof(VendorReader).Assembly.GetTypes().Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IMappingRule)))
            .Should().BeEquivalentTo(MappingRules.All.Select(rule => rule.GetType()));

    [GeneratedRegex("\"(JK\\d{4})\"")]
    private static partial Regex Id();
}
