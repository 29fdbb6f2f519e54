using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JobKit.Cli.Commands;
using JobKit.TestKit;

namespace JobKit.Cli.Tests.Matrix;

/// <summary>Real commands in the matrix.</summary>
public sealed class MatrixCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_client_that_the_README_prints_does_well_and_the_report_is_written()
    {
        var client = await PrintedClientAsync();
        var report = Path.Combine(_folder.Path, "report.json");

        var (exitCode, output, error) = await RunAsync(
            ["--fault", "none", "--fault", "truncated-json", "--fault", "unknown-word", "--fault", "too-many-requests-date", "--report", report], "node", client);

        exitCode.Should().Be(ExitCodes.Success, output + error);
        output.Should().Contain("sutro                   succeeded  failed  cancelled").And.Contain("12 cells: 12 well.");
        JsonNode.Parse(await File.ReadAllTextAsync(report))!["cells"]!.AsArray().Should().HaveCount(12);
    }

    [Fact]
    public async Task The_same_without_Retry_After_polled_too_soon()
    {
        var client = await PrintedClientAsync();
        await File.WriteAllTextAsync(client, string.Join('\n', (await File.ReadAllLinesAsync(client)).Where(line => !line.Contains("if (asked)", StringComparison.Ordinal))));

        var (exitCode, output, _) = await RunAsync(["--fault", "too-many-requests", "--state", "failed"], "node", client);

        exitCode.Should().Be(ExitCodes.Failure);
        output.Should().Contain("sutro.failed.too-many-requests: polled too soon: it polled before Retry-After was over: 2 of 7 polls").And.Contain("1 cell: 1 polled too soon.");
    }

    [Fact]
    public async Task A_command_learns_where_the_job_is_and_not_what_it_comes_to_and_only_its_last_line_counts()
    {
        var seen = Path.Combine(_folder.Path, "seen");

        var (_, output, _) = await RunAsync(["--fault", "none", "--state", "failed"], "sh", "-c", $"env | grep ^JOBKIT_MATRIX_ | sort > '{seen}'; echo well; echo FAILED; echo");

        (await File.ReadAllLinesAsync(seen)).Select(line => Regex.Replace(line, @"127\.0\.0\.1:\d+", "server")).Should().Equal(
            "JOBKIT_MATRIX_CELL=sutro.failed.none",
            "JOBKIT_MATRIX_JOB=sutro:" + Job(seen),
            "JOBKIT_MATRIX_KEY_JOB_ID=" + Job(seen),
            "JOBKIT_MATRIX_PROVIDER=sutro",
            "JOBKIT_MATRIX_URL=http://server/s/sutro.failed.none/sutro");
        output.Should().Contain("sutro.failed.none: never asked: it made no request");
    }

    [Theory]
    [InlineData("echo 'it is down' >&2; exit 3", "never asked: it made no request; exit code 3: it is down")]
    [InlineData("kill -9 $$", "crashed: ended by signal 9")]
    [InlineData("sleep 60", "never asked: it made no request; it had not ended within 1s")]
    public async Task A_command_that_ends_otherwise_is_told_of(string script, string expected)
    {
        var (exitCode, output, _) = await RunAsync(["--fault", "none", "--state", "failed", "--timeout", "1"], "sh", "-c", script);

        exitCode.Should().Be(ExitCodes.Failure);
        output.Should().Contain($"sutro.failed.none: {expected}");
    }

    [Fact]
    public async Task A_command_that_cannot_be_started_is_told_once()
    {
        var (exitCode, output, error) = await RunAsync([], "no-such-command-anywhere");

        exitCode.Should().Be(ExitCodes.Refused);
        output.Should().BeEmpty();
        error.Trim().Should().StartWith("'no-such-command-anywhere' cannot be started: ").And.NotContain("\n");
    }

    [Fact]
    public async Task A_fault_that_there_is_not_is_refused_with_the_nearest()
    {
        var (exitCode, _, error) = await RunAsync(["--fault", "truncated-jsn"], "true");

        exitCode.Should().Be(ExitCodes.Refused);
        error.Should().Contain("nearest: 'truncated-json'");
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_told_and_still_printed()
    {
        var (exitCode, output, error) = await RunAsync(["--fault", "none", "--state", "failed", "--report", Path.Combine(_folder.Path, "nowhere", "report.json")], "echo", "failed");

        exitCode.Should().Be(ExitCodes.Refused);
        output.Should().Contain("1 cell:");
        error.Should().Contain("The report cannot be written: ");
    }

    [Theory]
    [InlineData("--matrix puts a command through its cells", "--matrix")]
    [InlineData("'sh' is a command for --matrix", "--", "sh")]
    public async Task The_matrix_and_its_command_go_together(string expected, params string[] arguments)
    {
        var (exitCode, _, error) = await CommandLine.RunAsync(MockCommand.Create(), arguments);

        exitCode.Should().NotBe(ExitCodes.Success);
        error.Should().Contain(expected);
    }

    private static Task<(int ExitCode, string Output, string Error)> RunAsync(string[] options, params string[] command) =>
        CommandLine.RunAsync(MockCommand.Create(), ["--matrix", "--specs", RepoPaths.Specs, "--provider", "sutro", .. options, "--", .. command]);

    private static string Job(string seen) => File.ReadLines(seen).First(line => line.StartsWith("JOBKIT_MATRIX_KEY_JOB_ID=", StringComparison.Ordinal)).Split('=')[1];

    private async Task<string> PrintedClientAsync()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(RepoPaths.Root, "mockserver", "README.md"));
        var client = Path.Combine(_folder.Path, "client.mjs");
        await File.WriteAllTextAsync(client, Regex.Match(text, "^```js\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Groups["code"].Value);
        return client;
    }
}
