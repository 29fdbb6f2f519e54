using System.Text.Json;
using System.Text.RegularExpressions;
using JobKit.Cli.Commands;
using JobKit.TestKit;

namespace JobKit.Cli.Tests;

/// <summary>The container file names what is there; whether an engine builds it is tried by hand.</summary>
public sealed partial class ContainerFileTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(RepoPaths.Root, "Containerfile"));

    [Fact]
    public void It_publishes_a_project_and_copies_folders_that_are_there()
    {
        Directory.Exists(Path.Combine(RepoPaths.Root, Published().Match(Text).Groups["project"].Value)).Should().BeTrue();
        Directory.Exists(Path.Combine(RepoPaths.Root, Copied().Match(Text).Groups["folder"].Value)).Should().BeTrue();
    }

    [Fact]
    public void It_starts_the_tool_with_options_that_the_tool_takes()
    {
        var start = JsonSerializer.Deserialize<string[]>(Start().Match(Text).Groups["command"].Value)!;

        start[1].Should().EndWith("/JobKit.Cli.dll");
        start[2].Should().Be("mock");
        MockCommand.Create().Parse(start[3..]).Errors.Should().BeEmpty();
    }

    [GeneratedRegex(@"^RUN dotnet publish (?<project>\S+) ", RegexOptions.Multiline)]
    private static partial Regex Published();

    [GeneratedRegex(@"^COPY (?<folder>\w+) /specs", RegexOptions.Multiline)]
    private static partial Regex Copied();

    [GeneratedRegex(@"^ENTRYPOINT (?<command>\[.*\])", RegexOptions.Multiline)]
    private static partial Regex Start();
}
