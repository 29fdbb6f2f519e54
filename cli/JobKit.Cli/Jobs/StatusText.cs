using System.Globalization;

namespace JobKit.Cli.Jobs;

/// <summary>A status for people: what is known, a line each.</summary>
internal static class StatusText
{
    public static void Write(JobStatus status, TextWriter output)
    {
        foreach (var (label, value) in Lines(status))
        {
            if (!string.IsNullOrEmpty(value))
            {
                output.WriteLine($"{label,-10} {value}");
            }
        }

        foreach (var task in status.Tasks)
        {
            output.WriteLine($"{"task",-10} {task.State,-18} {task.VendorState,-16} {task.Name ?? task.Id}");
        }
    }

    /// <summary>One line, for <c>watch</c>.</summary>
    public static string Line(JobStatus status) =>
        $"{status.State,-18}  {status.VendorState,-18}  {Percent(status),5}  {status.Error?.Message ?? status.Message}".TrimEnd();

    private static IEnumerable<(string Label, string? Value)> Lines(JobStatus status) =>
    [
        ("job", status.Job.ToString()),
        ("state", status.State.ToString()),
        ("word", status.VendorDetail is null ? status.VendorState : $"{status.VendorState} ({status.VendorDetail})"),
        ("message", status.Message),
        ("error", status.Error is null ? null : string.Join(": ", new[] { status.Error.Code, status.Error.Message, status.Error.Detail }.Where(part => part is not null))),
        ("progress", Percent(status)),
        ("created", Time(status.CreatedAt)),
        ("started", Time(status.StartedAt)),
        ("updated", Time(status.UpdatedAt)),
        ("finished", Time(status.FinishedAt)),
        ("expires", Time(status.ExpiresAt)),
        ("result", status.ResultUrl?.ToString()),
        ("page", status.WebUrl?.ToString()),
    ];

    private static string? Percent(JobStatus status) => status.Progress?.ToString("0.#", CultureInfo.InvariantCulture) is { } text ? text + "%" : null;

    private static string? Time(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd HH:mm:ss.FFF 'UTC'", CultureInfo.InvariantCulture);
}
