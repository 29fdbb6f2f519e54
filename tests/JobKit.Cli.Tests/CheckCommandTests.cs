using System.Text.Json;
using JobKit.Cli.Commands;
using JobKit.TestKit;

namespace JobKit.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly string _specs = Directory.CreateTempSubdirectory("jobkit-check-").FullName;

    public void Dispose() => Directory.Delete(_specs, recursive: true);

    [Fact]
    public async Task The_vendors_of_the_repository_have_no_errors()
    {
        var (exitCode, output, _) = await CommandLine.RunAsync(CheckCommand.Create(), RepoPaths.Specs);

        exitCode.Should().Be(ExitCodes.Success, output);
        output.Should().Contain("7 providers whole, 0 errors");
    }

    [Fact]
    public async Task A_wrong_word_is_an_error_at_its_line_with_the_nearest_right_one()
    {
        var line = await BreakHotglue();

        var (exitCode, output, _) = await CommandLine.RunAsync(CheckCommand.Create(), _specs);

        exitCode.Should().Be(ExitCodes.Failure);
        output.Should().Contain($"mapping.yaml({line},").And.Contain("error JK1002").And.Contain("SYNC_SUCCESS");
    }

    [Fact]
    public async Task Findings_as_JSON_carry_file_line_and_column()
    {
        var line = await BreakHotglue();

        var (_, output, _) = await CommandLine.RunAsync(CheckCommand.Create(), _specs, "--format", "json");

        var finding = JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray().First(found => found.GetProperty("id").GetString() == "JK1002");
        finding.GetProperty("file").GetString().Should().EndWith("mapping.yaml");
        finding.GetProperty("line").GetInt32().Should().Be(line);
        finding.GetProperty("column").GetInt32().Should().BePositive();
        finding.GetProperty("severity").GetString().Should().Be("error");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_refused_with_a_sentence()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync(CheckCommand.Create(), Path.Combine(_specs, "nowhere"));

        exitCode.Should().Be(ExitCodes.Refused);
        error.Should().Contain("There is no folder");
    }

    [Fact]
    public async Task One_vendor_folder_can_be_checked_alone()
    {
        var (exitCode, output, _) = await CommandLine.RunAsync(CheckCommand.Create(), Path.Combine(RepoPaths.Specs, "sutro"));

        exitCode.Should().Be(ExitCodes.Success, output);
        output.Should().Contain("1 provider whole");
    }

    // Copies hotglue's folder with SYNC_SUCCESS misspelt; the number of the line that is wrong.
    private async Task<int> BreakHotglue()
    {
        var source = Path.Combine(RepoPaths.Specs, "hotglue");
        var target = Directory.CreateDirectory(Path.Combine(_specs, "hotglue")).FullName;
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        var mapping = Path.Combine(target, "mapping.yaml");
        var lines = await File.ReadAllLinesAsync(mapping);
        var index = Array.FindIndex(lines, text => text.Contains("SYNC_SUCCESS", StringComparison.Ordinal) && !text.TrimStart().StartsWith('#'));
        lines[index] = lines[index].Replace("SYNC_SUCCESS", "SYNC_SUCESS", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(mapping, lines);
        return index + 1;
    }
}
