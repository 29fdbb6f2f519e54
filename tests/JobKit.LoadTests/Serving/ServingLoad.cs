namespace JobKit.LoadTests;

/// <summary>The mock server beside the limit and its peers, all in one run: requests a second, memory, and the time to the first answer.</summary>
internal static class ServingLoad
{
    private const int Starts = 5;

    // For some seconds the runtime still compiles what is hot.
    private const int WarmUpSeconds = 10;

    public static async Task<int> RunAsync(int seconds, bool withPeers)
    {
        var folder = Directory.CreateTempSubdirectory("jobkit-serving-").FullName;
        try
        {
            var contenders = new Contenders(await PublishedTool.MakeAsync(folder), folder, withPeers ? await Peers.RestoreAsync() : "");
            Contender[] ours = [Contenders.Bare, contenders.Sample, contenders.Moving, contenders.SampleOfMany];
            Contender[] peers = withPeers ? [contenders.Prism, contenders.PrismOfMany, contenders.Mockoon, contenders.Scalar] : [];
            await MeasureRatesAsync([.. ours, .. peers], seconds);
            await MeasureStartsAsync([Contenders.Bare, contenders.Sample, contenders.SampleOfBuilt, contenders.SampleOfLarge, .. withPeers ? new[] { contenders.Prism } : []]);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Each alone on the machine, three rounds one after the other, so that what slows the machine down meets all of them.
    private static async Task MeasureRatesAsync(IReadOnlyList<Contender> contenders, int seconds)
    {
        var rates = contenders.ToDictionary(contender => contender, _ => new List<double>());
        var memory = new Dictionary<Contender, double>();
        for (var round = 0; round < 3; round++)
        {
            foreach (var contender in contenders)
            {
                await using var server = await RunningServer.StartAsync(contender);
                await Wrk.RunAsync(server.Address, contender.Script, WarmUpSeconds);
                rates[contender].Add(await Wrk.RunAsync(server.Address, contender.Script, seconds));
                memory[contender] = server.Megabytes;
            }
        }

        var limit = Median(rates[contenders[0]]);
        Console.WriteLine("| server | requests a second | of bare Kestrel | memory after, MB |\n|---|---:|---:|---:|");
        foreach (var contender in contenders)
        {
            var rate = Median(rates[contender]);
            Console.WriteLine($"| {contender.Name} | {rate:N0} | {rate / limit:0.0 %} | {memory[contender]:0} |");
        }
    }

    private static async Task MeasureStartsAsync(IReadOnlyList<Contender> contenders)
    {
        var starts = contenders.ToDictionary(contender => contender, _ => new List<double>());
        for (var round = 0; round < Starts; round++)
        {
            foreach (var contender in contenders)
            {
                await using var server = await RunningServer.StartAsync(contender);
                starts[contender].Add(server.FirstAnswer.TotalMilliseconds);
            }
        }

        Console.WriteLine("\n| server | first answer after, ms | of bare Kestrel |\n|---|---:|---:|");
        foreach (var contender in contenders)
        {
            Console.WriteLine($"| {contender.Name} | {Median(starts[contender]):0} | {Median(starts[contender]) / Median(starts[contenders[0]]):0.00} |");
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
