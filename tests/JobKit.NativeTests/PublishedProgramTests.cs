using JobKit.MockServer;
using JobKit.TestKit;

namespace JobKit.NativeTests;

/// <summary>Runtime, providers and typed clients work trimmed and native, and publishing them warns of nothing (warnings are errors).</summary>
public sealed class PublishedProgramTests
{
    private static readonly string[] Providers = ["hotglue", "pollination", "ttd-workflows", "veritone"];

    [ProofTheory]
    [InlineData("trimmed")]
    [InlineData("native")]
    public async Task A_published_program_polls_the_mock_server_to_the_end(string kind)
    {
        await using var mock = await MockServer.MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs });
        var program = Path.Combine(ProofTheoryAttribute.Metadata("NativeProofFolder")!, kind, "JobKit.NativeSmoke");

        var said = await DotNet.ProgramAsync(program, RepoPaths.Root, [.. Providers.Select(provider => $"{provider}={mock.AddressOf(provider)}")]);

        said.ExitCode.Should().Be(0, said.Text);
        said.Text.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            "hotglue Succeeded", "pollination Succeeded", "ttd-workflows Succeeded", "veritone Succeeded", "hotglue's client: JOB_COMPLETED", "Pollination's client: Completed");
    }
}
