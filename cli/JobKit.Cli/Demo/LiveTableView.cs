using Spectre.Console;

namespace JobKit.Cli.Demo;

/// <summary>A table that moves, for terminals.</summary>
internal sealed class LiveTableView(IAnsiConsole console) : IDemoView
{
    public Task ShowAsync(IReadOnlyList<DemoRow> rows, Func<Action<int, DemoRow>, Task> watch)
    {
        var table = new Table().RoundedBorder()
            .AddColumn("provider").AddColumn("job").AddColumn("vendor's word").AddColumn("state")
            .AddColumn(new TableColumn("progress").RightAligned()).AddColumn(new TableColumn("elapsed").RightAligned());
        foreach (var row in rows)
        {
            table.AddRow(Cells(row));
        }

        return console.Live(table).StartAsync(async live =>
        {
            var gate = new Lock();
            await watch((index, row) =>
            {
                lock (gate)
                {
                    var cells = Cells(row);
                    for (var column = 0; column < cells.Length; column++)
                    {
                        table.UpdateCell(index, column, cells[column]);
                    }

                    live.Refresh();
                }
            });
        });
    }

    private static Markup[] Cells(DemoRow row) =>
    [
        Plain(row.Provider),
        Plain(row.Job),
        Plain(DemoText.Word(row)),
        new Markup(Markup.Escape(DemoText.State(row)), new Style(Colour(row))),
        Plain(DemoText.Progress(row)),
        Plain(DemoText.Elapsed(row)),
    ];

    private static Markup Plain(string text) => new(Markup.Escape(text));

    private static Color Colour(DemoRow row) => row switch
    {
        { Problem: not null } => Color.Red,
        { Status.State: JobState.Succeeded } => Color.Green,
        { Status.State: JobState.PartiallySucceeded or JobState.Paused or JobState.Cancelling } => Color.Yellow,
        { Status.State: JobState.Failed or JobState.Expired } => Color.Red,
        { Status.State: JobState.Cancelled } => Color.Grey,
        { Status.State: JobState.Running } => Color.Blue,
        _ => Color.Default,
    };
}
