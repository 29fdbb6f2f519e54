namespace JobKit.Cli.Demo;

/// <summary>Shows the jobs of a demo while they move.</summary>
internal interface IDemoView
{
    /// <summary>Runs <paramref name="watch"/>, which reports every change of a row by its index, and shows the rows meanwhile.</summary>
    Task ShowAsync(IReadOnlyList<DemoRow> rows, Func<Action<int, DemoRow>, Task> watch);
}
