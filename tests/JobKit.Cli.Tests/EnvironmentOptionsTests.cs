using System.Collections;
using JobKit.Cli.Jobs;

namespace JobKit.Cli.Tests;

public sealed class EnvironmentOptionsTests
{
    [Fact]
    public void A_variable_that_every_shell_can_set_becomes_an_option() =>
        EnvironmentOptions.Read("ttd-workflows", new Hashtable { ["JOBKIT_TTD_WORKFLOWS_API_KEY"] = "k", ["PATH"] = "/bin" })
            .Should().ContainSingle().Which.Should().Be(new KeyValuePair<string, string?>("JobKit:ttd-workflows:APIKEY", "k"));

    [Theory]
    [InlineData("sutro", "ApiKey", "JOBKIT_SUTRO_API_KEY")]
    [InlineData("ttd-workflows", "BaseAddress", "JOBKIT_TTD_WORKFLOWS_BASE_ADDRESS")]
    public void The_variable_of_an_option_is_the_one_that_is_read(string provider, string option, string variable)
    {
        EnvironmentOptions.VariableOf(provider, option).Should().Be(variable);
        EnvironmentOptions.Read(provider, new Hashtable { [variable] = "v" }).Single().Key.Replace("_", "", StringComparison.Ordinal)
            .Should().BeEquivalentTo($"JobKit:{provider}:{option}");
    }
}
