using JobKit.Cli.Commands;

namespace JobKit.Cli.Tests;

public sealed class JobCommandTests
{
    [Fact]
    public async Task Text_that_is_no_reference_is_refused_with_an_example()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync(StatusCommand.Create(), "nonsense");

        exitCode.Should().Be(ExitCodes.Refused);
        error.Should().Contain("no job reference").And.Contain("sutro:batch_job_12345");
    }

    [Fact]
    public async Task A_missing_credential_is_a_sentence_that_names_the_option_and_the_variable()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync(StatusCommand.Create(), "sutro:batch_job_12345");

        exitCode.Should().Be(ExitCodes.Refused);
        error.Should().Contain("JobKit:sutro:ApiKey").And.Contain("JOBKIT_SUTRO_API_KEY");
    }

    [Fact]
    public async Task A_provider_that_does_not_exist_is_refused_by_name()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync(StatusCommand.Create(), "hotglu:1");

        exitCode.Should().Be(ExitCodes.Refused);
        error.Should().Contain("hotglu");
    }
}
