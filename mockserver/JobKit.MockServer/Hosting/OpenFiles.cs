using System.Globalization;

namespace JobKit.MockServer;

/// <summary>How many files, and so connections, the system lets this process have open.</summary>
internal static class OpenFiles
{
    // A runtime that cannot open its own files ends at once.
    private const int Reserved = 350;
    private const string Limits = "/proc/self/limits";

    /// <summary>So many connections, or as many as the system leaves room for.</summary>
    public static int AtMost(int connections)
    {
        try
        {
            return File.Exists(Limits) && Allowed(File.ReadLines(Limits)) is { } allowed ? Math.Min(connections, Math.Max(allowed - Reserved, 10)) : connections;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return connections;
        }
    }

    /// <summary>What Linux says; null where it says nothing, or that there is no limit.</summary>
    public static int? Allowed(IEnumerable<string> limits) =>
        limits.FirstOrDefault(line => line.StartsWith("Max open files", StringComparison.Ordinal)) is { } line
        && int.TryParse(line["Max open files".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var allowed)
            ? allowed
            : null;
}
