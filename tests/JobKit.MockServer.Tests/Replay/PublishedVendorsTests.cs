using JobKit.Specs;
using JobKit.TestKit;

namespace JobKit.MockServer.Tests.Replay;

/// <summary>Descriptions as real vendors publish them, up to three megabytes: their examples are sent as documented, and what is made up beside them is valid.</summary>
public class PublishedVendorsTests
{
    [SharedTheory("corpus/README.md")]
    [InlineData("airbyte-job", 37, 0)]
    [InlineData("azure-devops-build", 0, 0)]
    [InlineData("dbt-cloud-run", 0, 0)]
    [InlineData("google-speech-operation", 0, 0)]
    [InlineData("hetzner-action", 98, 0)]
    [InlineData("openai-batch", 3, 2)]
    [InlineData("rev-ai-job", 33, 0)]
    [InlineData("snowflake-statement", 1, 0)]
    public async Task Examples_are_sent_as_documented(string name, int examples, int invalid)
    {
        var folder = RepoPaths.Shared(Path.Combine("corpus", name))!;
        var description = Directory.EnumerateFiles(folder, "spec.*").Single();
        var mapping = Path.Combine(RepoPaths.Root, "tests", "JobKit.Generators.Tests", "Corpus", "Mappings", name + ".yaml");
        SourceFile[] files = [new(Path.GetFileName(description), description, File.ReadAllText(description)), new("mapping.yaml", mapping, File.ReadAllText(mapping))];
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = [new VendorFolder(name, new EquatableArray<SourceFile>(files))], Replay = false });

        var provider = (await mock.ReplayAsync()).Providers.Single();

        provider.Different.Should().Be(0);
        provider.Examples.Should().Be(examples);
        provider.Invalid.Should().BeLessThanOrEqualTo(invalid);
    }
}
