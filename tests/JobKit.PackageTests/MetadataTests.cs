using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using JobKit.TestKit;

namespace JobKit.PackageTests;

/// <summary>What the packages carry and say of themselves.</summary>
[Collection(PackedFeedCollection.Name)]
public sealed class MetadataTests(PackedFeed feed)
{
    public static TheoryData<string> Packages() => new("JobKit", "JobKit.Providers", "JobKit.Generators", "JobKit.MockServer", "JobKit.Cli");

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_has_a_readme_a_description_tags_and_where_it_comes_from(string package)
    {
        using var archive = Open(package);
        var metadata = Nuspec(archive).Root!.Elements().Single();

        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
        Value("description").Should().NotBeNullOrEmpty().And.NotBe("Package Description");
        Value("tags").Should().Contain("polling");
        Value("readme").Should().Be("README.md");
        Value("projectUrl").Should().StartWith("https://");
        archive.GetEntry("README.md").Should().NotBeNull();
    }

    [Theory]
    [InlineData("JobKit", new[] { "lib/net10.0/JobKit.dll", "lib/net10.0/JobKit.xml" })]
    [InlineData("JobKit.Providers", new[] { "lib/net10.0/JobKit.Providers.dll", "lib/net10.0/JobKit.Providers.xml" })]
    [InlineData("JobKit.MockServer", new[] { "lib/net10.0/JobKit.MockServer.dll", "lib/net10.0/JobKit.MockServer.xml", "lib/net10.0/JobKit.Specs.dll" })]
    [InlineData("JobKit.Generators", new[] { "analyzers/dotnet/cs/JobKit.Generators.dll", "analyzers/dotnet/cs/JobKit.Specs.dll", "analyzers/dotnet/cs/JobKit.YamlDotNet.dll", "build/JobKit.Generators.props", "build/JobKit.Generators.targets", "tools/nswag/dotnet-nswag.dll", "tools/clients/JobKit.Clients.dll" })]
    public void A_package_carries_what_it_needs(string package, string[] files)
    {
        using var archive = Open(package);

        archive.Entries.Select(entry => entry.FullName).Should().Contain(files);
    }

    [Fact]
    public void The_generator_is_a_development_dependency_without_dependencies()
    {
        using var archive = Open("JobKit.Generators");
        var nuspec = Nuspec(archive).ToString();

        nuspec.Should().Contain("<developmentDependency>true</developmentDependency>").And.NotContain("<dependency ");
        archive.Entries.Select(entry => entry.Name).Where(name => archive.GetEntry("analyzers/dotnet/cs/" + name) is not null).Should().NotContain("YamlDotNet.dll");
    }

    [Theory]
    [InlineData("JobKit")]
    [InlineData("JobKit.Providers")]
    [InlineData("JobKit.MockServer")]
    public void Symbols_are_packed_beside(string package) => File.Exists(Path.Combine(feed.Feed, $"{package}.{feed.Version}.snupkg")).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_library_of_ours_names_the_folders_of_the_machine_that_built_it(string package)
    {
        using var archive = Open(package);
        foreach (var entry in archive.Entries.Where(entry => entry.Name.StartsWith("JobKit", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var bytes = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(bytes);
            }

            Encoding.Latin1.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).Should().NotContain(RepoPaths.Root, "{0} is to be the same wherever it is built", entry.FullName);
        }
    }

    private static XDocument Nuspec(ZipArchive archive)
    {
        using var stream = archive.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream);
    }

    private ZipArchive Open(string package) => ZipFile.OpenRead(Path.Combine(feed.Feed, $"{package}.{feed.Version}.nupkg"));
}
