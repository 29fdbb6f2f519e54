using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace JobKit.LoadTests;

/// <summary>Opens many connections, keeps them all open, and asks on each.</summary>
internal static class ConnectionLoad
{
    private const int AtOnce = 256;

    public static async Task<int> RunAsync(int count)
    {
        foreach (var allowed in new[] { count + 100, count / 10 })
        {
            await using var server = await ServerProcess.StartAsync(allowed);
            var request = Encoding.ASCII.GetBytes($"GET /sutro/job-status/job-1 HTTP/1.1\r\nHost: {server.Address.Authority}\r\nAuthorization: Key k\r\n\r\n");
            var before = server.Megabytes;
            var watch = Stopwatch.StartNew();
            var clients = new TcpClient[count];
            await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (index, cancellation) =>
            {
                clients[index] = new TcpClient();
                await clients[index].ConnectAsync(server.Address.Host, server.Address.Port, cancellation);
            });
            var (opened, idle) = (watch.Elapsed, server.Megabytes);

            var (served, refused) = (0, 0);
            await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (index, cancellation) =>
            {
                if (await AskAsync(clients[index], request, cancellation))
                {
                    Interlocked.Increment(ref served);
                }
                else
                {
                    Interlocked.Increment(ref refused);
                }
            });
            var (asked, busy) = (watch.Elapsed, server.Megabytes);
            Array.ForEach(clients, client => client.Dispose());
            Console.WriteLine($"{count} connections at once, {allowed} allowed: {served} served, {refused} refused; opened in {opened.TotalSeconds:0.0} s, asked in {(asked - opened).TotalSeconds:0.0} s; "
                + $"memory {before} MB before, {idle} MB with all open, {busy} MB after; alive: {server.IsAlive}");
        }

        return 0;
    }

    private static async Task<bool> AskAsync(TcpClient client, byte[] request, CancellationToken cancellation)
    {
        var buffer = new byte[4096];
        try
        {
            await client.GetStream().WriteAsync(request, cancellation);
            var read = await client.GetStream().ReadAsync(buffer, cancellation);
            return read > 0 && buffer.AsSpan(0, read).StartsWith("HTTP/1.1 200"u8);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
