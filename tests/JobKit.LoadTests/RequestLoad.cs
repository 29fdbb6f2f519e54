using System.Diagnostics;

namespace JobKit.LoadTests;

/// <summary>Asks many times, for another job each time: the worst that a client can do to what a server remembers.</summary>
internal static class RequestLoad
{
    private const int Parallel = 64;

    public static async Task<int> RunAsync(int count)
    {
        await using var server = await ServerProcess.StartAsync(1000);
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Parallel }) { BaseAddress = server.Address, DefaultRequestHeaders = { { "Authorization", "Key k" } } };
        var (number, failed, most) = (0, 0, 0L);
        var watch = Stopwatch.StartNew();
        Console.WriteLine($"{server.Megabytes} MB before");
        await Task.WhenAll(Enumerable.Range(0, Parallel).Select(async _ =>
        {
            while (Interlocked.Increment(ref number) is var mine && mine <= count)
            {
                using var answer = await client.GetAsync($"/sutro/job-status/job-{mine}");
                await answer.Content.ReadAsByteArrayAsync();
                _ = answer.IsSuccessStatusCode ? 0 : Interlocked.Increment(ref failed);
                if (mine % Math.Max(count / 10, 1) == 0)
                {
                    most = Math.Max(most, server.Megabytes);
                    Console.WriteLine($"{mine} requests, {mine / watch.Elapsed.TotalSeconds:0} a second, {server.Megabytes} MB");
                }
            }
        }));
        Console.WriteLine($"{count} requests in {watch.Elapsed.TotalSeconds:0} s, {failed} failed, at most {most} MB; alive: {server.IsAlive}");
        return failed == 0 ? 0 : 1;
    }
}
