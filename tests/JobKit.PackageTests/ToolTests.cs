using JobKit.TestKit;

namespace JobKit.PackageTests;

/// <summary>The tool, installed from its package.</summary>
[Collection(PackedFeedCollection.Name)]
public sealed class ToolTests(PackedFeed feed)
{
    [Fact]
    public async Task The_installed_tool_plays_its_vendors_and_checks_a_folder()
    {
        var home = Path.Combine(feed.Root, "tool");
        var installed = await DotNet.RunAsync(feed.Root, "tool", "install", "JobKit.Cli", "--version", feed.Version, "--tool-path", home, "--add-source", feed.Feed);
        installed.ExitCode.Should().Be(0, installed.Text);
        var tool = Path.Combine(home, OperatingSystem.IsWindows() ? "jobkit.exe" : "jobkit");
        var vendor = Directory.CreateDirectory(Path.Combine(feed.Root, "to-check", "acme")).FullName;
        await File.WriteAllTextAsync(Path.Combine(vendor, "openapi.yaml"), AcmeVendor.OpenApi);
        await File.WriteAllTextAsync(Path.Combine(vendor, "mapping.yaml"), AcmeVendor.Mapping.Replace("[done]", "[dune]"));

        var demo = await DotNet.ProgramAsync(tool, feed.Root, "demo");
        var check = await DotNet.ProgramAsync(tool, feed.Root, "check", Path.GetDirectoryName(vendor)!);

        demo.Text.Should().Contain("jobs ended as expected");
        demo.ExitCode.Should().Be(0);
        check.ExitCode.Should().Be(1);
        check.Text.Should().Contain("JK1002").And.Contain("`done`");
    }
}
