using JobKit.Cli.Commands;
using JobKit.TestKit;

namespace JobKit.Cli.Tests;

public sealed class DemoTests
{
    [Fact]
    public async Task Seven_jobs_of_five_vendors_come_to_their_ends()
    {
        var (exitCode, output, _) = await CommandLine.RunAsync(DemoCommand.Create(), "--specs", RepoPaths.Specs);

        exitCode.Should().Be(ExitCodes.Success, output);
        output.Should().Contain("7 jobs ended as expected.").And.Contain("SYNC_SUCCESS").And.Contain("JOB_COMPLETED");
    }

    [Fact]
    public async Task With_fail_some_end_otherwise_and_that_is_expected_too()
    {
        var (exitCode, output, _) = await CommandLine.RunAsync(DemoCommand.Create(), "--specs", RepoPaths.Specs, "--fail");

        exitCode.Should().Be(ExitCodes.Success, output);
        output.Should().Contain("Failed").And.Contain("7 jobs ended as expected.");
    }
}
