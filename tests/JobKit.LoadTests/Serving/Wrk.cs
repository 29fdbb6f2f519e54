using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace JobKit.LoadTests;

/// <summary>wrk, from Debian's package of that name: as many requests as go, over 64 connections.</summary>
internal static partial class Wrk
{
    /// <summary>Requests a second.</summary>
    /// <exception cref="InvalidOperationException">wrk is missing, or some answers were no success.</exception>
    public static async Task<double> RunAsync(Uri address, string? script, int seconds)
    {
        var start = new ProcessStartInfo("wrk", ["-t2", "-c64", $"-d{seconds}s", "-H", "x-api-key: any", .. script is null ? Array.Empty<string>() : ["-s", script], address.AbsoluteUri]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("wrk is missing: apt-get install wrk");
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said.Contains("Non-2xx", StringComparison.Ordinal) || !Rate().IsMatch(said)
            ? throw new InvalidOperationException($"{address}: {said}")
            : double.Parse(Rate().Match(said).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Requests/sec:\s+([0-9.]+)")]
    private static partial Regex Rate();
}
