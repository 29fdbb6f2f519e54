using System.Text.RegularExpressions;
using JobKit.TestKit;

namespace JobKit.ConventionTests;

/// <summary>Rules about the sources themselves, with their exceptions written down.</summary>
public sealed partial class SourceFileTests
{
    private static readonly string[] Folders = ["generators", "providers", "mockserver", "cli"];

    [Fact]
    public void No_source_file_has_more_than_400_lines() =>
        Sources().Where(file => File.ReadLines(file).Count() > 400).Select(Short).Should().BeEmpty();

    [Fact]
    public void Half_of_the_source_files_have_fewer_than_60_lines_and_nine_of_ten_fewer_than_200()
    {
        var lengths = Sources().Select(file => File.ReadLines(file).Count()).Order().ToArray();

        lengths[lengths.Length / 2].Should().BeLessThan(60);
        lengths[lengths.Length * 9 / 10].Should().BeLessThan(200);
    }

    [Fact]
    public void Providers_holds_no_hand_written_code() =>
        Sources().Select(Short).Where(file => file.StartsWith("providers/JobKit.Providers/", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Nobody_blocks_on_a_task() =>
        Sources().Where(file => BlockingWait().IsMatch(File.ReadAllText(file))).Select(Short).Should().BeEmpty();

    [Fact]
    public void Nobody_asks_the_machine_for_the_time() =>
        Sources().Where(file => WallClock().IsMatch(File.ReadAllText(file))).Select(Short).Should().BeEmpty("time comes from a TimeProvider");

    [Fact]
    public void Every_vendor_folder_says_where_its_facts_come_from() =>
        Directory.EnumerateDirectories(Path.Combine(RepoPaths.Root, "specs"))
            .Where(folder => !File.Exists(Path.Combine(folder, "origin.yaml"))).Select(Path.GetFileName).Should().BeEmpty();

    private static IEnumerable<string> Sources() =>
        Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepoPaths.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal));

    private static string Short(string file) => Path.GetRelativePath(RepoPaths.Root, file).Replace('\\', '/');

    [GeneratedRegex(@"\.GetAwaiter\(\)\.GetResult\(\)|\.Wait\(\)")]
    private static partial Regex BlockingWait();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(UtcNow|Now)\b|Thread\.Sleep")]
    private static partial Regex WallClock();
}
