namespace JobKit.Specs.Tests.Coverage;

/// <summary>The search agrees with trying every answer, on some thousand random tables.</summary>
public sealed class CoveragePropertyTests
{
    private const int TablesPerSeed = 400;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void The_report_is_what_trying_every_answer_shows(int seed)
    {
        var tables = new RandomTables(seed);
        for (var i = 0; i < TablesPerSeed; i++)
        {
            var table = tables.Next();
            try
            {
                Compare(table, TableCoverage.Check(table), new Oracle(table));
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Seed {seed}, table {i}:\n{Describe(table)}\n{failure.Message}", failure);
            }
        }
    }

    private static void Compare(TableModel table, CoverageReport report, Oracle oracle)
    {
        report.IsExact.Should().BeTrue();
        UncoveredIsWhatNoRowTakes(table, report, oracle);
        TheFirstIsTheFirstOfTheTable(table, report, oracle);
        HiddenIsWhatNoAnswerReaches(table, report, oracle);
        OverByUnlistedIsReached(table, report, oracle);
    }

    private static void UncoveredIsWhatNoRowTakes(TableModel table, CoverageReport report, Oracle oracle)
    {
        report.Uncovered.Any().Should().Be(oracle.Answers.Any(answer => answer.IsDuty && answer.Row < 0));
        foreach (var combination in report.Uncovered)
        {
            // Whatever the columns hold that are not named; and with a name less it would say too much.
            Duties(oracle, table, combination.Values).Should().NotBeEmpty().And.OnlyContain(answer => answer.Row < 0);
            foreach (var value in combination.Values.Where(value => combination.Values.Count > 1 && Index(table, value) != table.MainColumn))
            {
                Duties(oracle, table, combination.Values.Where(other => other != value)).Should().Contain(answer => answer.Row >= 0);
            }
        }
    }

    private static void TheFirstIsTheFirstOfTheTable(TableModel table, CoverageReport report, Oracle oracle)
    {
        // Sets have no order that matters.
        if (report.Uncovered.Any() && table.Columns.All(column => column.Kind != ColumnKind.Array))
        {
            var first = oracle.Answers.Where(answer => answer.IsDuty && answer.Row < 0)
                .OrderBy(answer => string.Concat(answer.Values.Select((value, i) => (char)('a' + Rank(table.Columns[i], value)))), StringComparer.Ordinal).First();
            report.Uncovered[0].Values.Should().OnlyContain(value => first.Values[Index(table, value)].Shown == value.Value);
        }
    }

    private static void HiddenIsWhatNoAnswerReaches(TableModel table, CoverageReport report, Oracle oracle)
    {
        var reached = oracle.Answers.Select(answer => answer.Row).ToHashSet();
        report.Hidden.Select(hidden => hidden.Row).Should().Equal(Enumerable.Range(0, table.Rows.Count).Where(row => !reached.Contains(row) && !MayStand(table, row)));
        foreach (var hidden in report.Hidden)
        {
            IsHiddenBy(oracle, hidden.Row, hidden.HiddenBy).Should().BeTrue();
            hidden.HiddenBy.All(by => by < hidden.Row && !IsHiddenBy(oracle, hidden.Row, hidden.HiddenBy.Where(other => other != by))).Should().BeTrue();
        }
    }

    private static void OverByUnlistedIsReached(TableModel table, CoverageReport report, Oracle oracle) =>
        report.OverByUnlisted.Should().Equal(oracle.Answers
            .Where(answer => table.MainColumn >= 0 && answer.Row >= 0 && answer.Values[table.MainColumn].Kind == "other" && table.Rows[answer.Row].IsOver)
            .Select(answer => answer.Row).Distinct().Order());

    private static IEnumerable<Oracle.Answer> Duties(Oracle oracle, TableModel table, IEnumerable<ColumnValue> values) =>
        oracle.Answers.Where(answer => answer.IsDuty && values.All(value => answer.Values[Index(table, value)].Shown == value.Value));

    private static bool IsHiddenBy(Oracle oracle, int row, IEnumerable<int> by) =>
        oracle.Answers.Where(answer => answer.Rows[row]).All(answer => by.Any(other => answer.Rows[other]));

    /// <summary>A last row without cells, no earlier one having none.</summary>
    private static bool MayStand(TableModel table, int row) =>
        row == table.Rows.Count - 1 && table.Rows.Count(other => other.Cells.Count == 0) == 1 && table.Rows[row].Cells.Count == 0;

    private static int Index(TableModel table, ColumnValue value) => table.Columns.ToList().FindIndex(column => column.Name == value.Column);

    private static int Rank(ColumnModel column, Oracle.Value value) => value.Kind switch
    {
        "value" => column.Values.Contains(value.Text) ? column.Values.ToList().IndexOf(value.Text) : column.Values.Count,
        "present" => 0,
        "other" => 8,
        _ => 9,
    };

    private static string Describe(TableModel table) => string.Join('\n',
        table.Columns.Select(column => $"{column.Name}: {column.Kind} [{string.Join(' ', column.Values)}] at {Place(column)}{(column.IsOpen ? " open" : "")}{(column.CanBeAbsent ? "" : " required")} {column.AbsentAs}")
            .Concat(table.Rows.Select(row => string.Join(' ', row.Cells.Select(cell => $"{table.Columns[cell.Column].Name}={cell.Cell.Kind}({string.Join(',', cell.Cell.Values.Select(ValueText.Show))})")))));

    private static string Place(ColumnModel column) =>
        string.Concat(((BodyExpression)column.At[0]).Pointer.Segments.Select(segment => "/" + segment.AsLiteral)) + (column.KeyBy is { } keyBy ? $"[{keyBy.Key}]{keyBy.Pick is not null}" : "");
}
