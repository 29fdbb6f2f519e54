using System.Xml.Linq;
using JobKit.TestKit;

namespace JobKit.ConventionTests;

/// <summary>Dependencies run one way only: what each project may use stands here, and the project files must agree.</summary>
public sealed class DependencyDirectionTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["JobKit.Specs"] = [],
        ["JobKit.Generators"] = ["JobKit.Specs"],
        ["JobKit.Clients"] = ["JobKit.Specs"],
        ["JobKit"] = [],
        ["JobKit.Providers"] = ["JobKit", "JobKit.Generators", "JobKit.Specs", "JobKit.Clients"],
        ["JobKit.MockServer"] = ["JobKit.Specs"],
        ["JobKit.Cli"] = ["JobKit", "JobKit.Specs", "JobKit.Providers", "JobKit.MockServer"],
    };

    public static TheoryData<string> Projects() =>
        new(ProjectFiles().Select(Path.GetFileNameWithoutExtension).OfType<string>().Order());

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_its_place_in_the_house_allows(string project)
    {
        var file = ProjectFiles().Single(path => Path.GetFileNameWithoutExtension(path) == project);

        var references = XDocument.Load(file)
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Allowed.Should().ContainKey(project, "a new project has to be given its place in this table");
        references.Should().BeSubsetOf(Allowed[project]);
    }

    [Fact]
    public void The_runtime_knows_no_vendor_and_no_spec() =>
        typeof(JobStatus).Assembly.GetReferencedAssemblies().Select(name => name.Name)
            .Should().NotContain(name => name!.StartsWith("JobKit.", StringComparison.Ordinal) || name == "YamlDotNet");

    [Fact]
    public void The_mock_server_shares_no_mapping_code_with_the_providers() =>
        typeof(MockServer.MockServer).Assembly.GetReferencedAssemblies().Select(name => name.Name)
            .Should().NotContain("JobKit").And.NotContain("JobKit.Providers");

    private static IEnumerable<string> ProjectFiles() =>
        new[] { "generators", "providers", "mockserver", "cli" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepoPaths.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}node_modules{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
