namespace JobKit.Specs.Tests.Coverage;

/// <summary>Tables far bigger than any vendor's, within a small part of the work that is allowed. Counted, not timed, so that a busy machine fails no test.</summary>
public sealed class CoverageSizeTests
{
    /// <summary>A twentieth of what is allowed; some tens of milliseconds.</summary>
    private const int Little = 1_000_000;

    [Theory]
    [InlineData(20, 2, 3)]
    [InlineData(60, 3, 4)]
    [InlineData(100, 2, 5)]
    [InlineData(200, 6, 6)]
    public void Six_columns_of_ten_values(int rows, int cells, int values)
    {
        var random = new Random(rows);
        var lines = Enumerable.Range(0, rows).Select(_ => string.Join(' ', Some(random, 6, cells).Select(column =>
            $"c{column}={string.Join(',', Some(random, 11, values).Select(value => value == 10 ? "absent" : "v" + value))}")) + " -> failed");
        var columns = Enumerable.Range(0, 6).Select(column => $"c{column}: v0 v1 v2 v3 v4 v5 v6 v7 v8 v9");

        TableCoverage.Check(TableText.Read(string.Join('\n', [.. columns, "--", .. lines])), Little).IsExact.Should().BeTrue();
    }

    [Fact]
    public void An_array_of_sixty_values()
    {
        string[] rows = ["parts=absent -> pending", .. Enumerable.Range(0, 59).Select(i => $"parts=any(v{i}) -> running"), "parts=all(v59) -> succeeded"];
        var column = $"parts: {string.Join(' ', Enumerable.Range(0, 60).Select(i => "v" + i))}; array";

        TableCoverage.Check(TableText.Read(string.Join('\n', [column, "--", .. rows])), Little).Should().Be(new CoverageReport());
        TableCoverage.Check(TableText.Read(string.Join('\n', [column, "--", .. rows.Where(row => !row.Contains("(v30)"))])), Little)
            .Uncovered.Select(combination => combination.ToString()).First().Should().Be("parts={v30}");
    }

    [Fact]
    public void An_array_of_a_hundred_thousand_sets_that_cells_tell_apart()
    {
        string[] rows = [.. Enumerable.Range(0, 20).Select(i => $"parts=all(v{i},v{(i + 1) % 20}) -> running"), "parts=none(v3,v7) -> pending", "parts=any(v0,v5,v9) -> failed"];
        var report = TableCoverage.Check(TableText.Read($"parts: {string.Join(' ', Enumerable.Range(0, 20).Select(i => "v" + i))}; array\n--\n{string.Join('\n', rows)}"), Little);

        report.IsExact.Should().BeTrue();
        report.Hidden.Should().BeEmpty();
        report.Uncovered[0].ToString().Should().Be("parts={v1, v3}");
    }

    [Fact]
    public void A_table_beyond_all_measure_is_given_up_and_nothing_false_is_said()
    {
        var random = new Random(1);
        var rows = Enumerable.Range(0, 340).Select(_ => string.Join(' ', Some(random, 80, 3).Select(column => $"c{column}={(random.Next(2) == 0 ? "absent" : "present")}")) + " -> running");
        var columns = Enumerable.Range(0, 80).Select(column => $"c{column}: ; presence");
        var report = TableCoverage.Check(TableText.Read(string.Join('\n', [.. columns, "--", .. rows])), Little);

        report.Should().Be(new CoverageReport { IsExact = false });
    }

    private static IEnumerable<int> Some(Random random, int of, int count) => Enumerable.Range(0, of).OrderBy(_ => random.Next()).Take(count).Order();
}
