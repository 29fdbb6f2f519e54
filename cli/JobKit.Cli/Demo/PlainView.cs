using System.Globalization;

namespace JobKit.Cli.Demo;

/// <summary>One line a change, for pipes and logs.</summary>
internal sealed class PlainView(TextWriter output) : IDemoView
{
    public async Task ShowAsync(IReadOnlyList<DemoRow> rows, Func<Action<int, DemoRow>, Task> watch)
    {
        var gate = new Lock();
        await watch((_, row) =>
        {
            lock (gate)
            {
                output.WriteLine(Line(row));
            }
        });
    }

    private static string Line(DemoRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Elapsed.TotalSeconds,6:0.0}s  {row.Provider,-26}  {row.Job,-28}  {DemoText.Word(row),-18}  {DemoText.State(row),-18}  {DemoText.Progress(row),4}")
        .TrimEnd();
}
