using JobKit.Cli.Commands;

namespace JobKit.Cli.Tests;

public sealed class ListCommandTests
{
    [Fact]
    public async Task Every_provider_shows_its_key_its_words_and_their_states()
    {
        var (exitCode, output, _) = await CommandLine.RunAsync(ListCommand.Create());

        exitCode.Should().Be(ExitCodes.Success);
        output.Should()
            .Contain("hotglue:{env_id}/{flow_id}/{tenant}/{job_root}")
            .And.Contain("ttd-workflows-graphql-bulk:{id}")
            .And.MatchRegex(@"PartiallySucceeded +PartialSuccess")
            .And.Contain("SYNC_SUCCESS");
    }
}
