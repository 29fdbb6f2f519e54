using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobKit.Benchmarks;

/// <summary>What one writes with System.Text.Json: a type with the fields that are needed, source-generated, and a status made of it.</summary>
internal static class Dtos
{
    public static JobStatus Hotglue(byte[] body)
    {
        var answer = JsonSerializer.Deserialize(body, DtoContext.Default.HotglueDto)!;
        var state = answer.status switch { "JOB_COMPLETED" => JobState.Succeeded, "JOB_CREATED" => JobState.Pending, { } word when word.EndsWith("_FAILED", StringComparison.Ordinal) => JobState.Failed, _ => JobState.Running };
        var isOver = state.IsTerminal();
        return new JobStatus
        {
            State = state,
            IsOver = isOver,
            VendorState = answer.status,
            Message = answer.message,
            Error = state == JobState.Failed ? new JobError(answer.message, null, null) : null,
            StartedAt = Time(answer.start_time),
            UpdatedAt = Time(answer.last_updated),
            FinishedAt = isOver ? Time(answer.last_updated) : null,
        };
    }

    public static JobStatus Pollination(byte[] body)
    {
        var status = JsonSerializer.Deserialize(body, DtoContext.Default.PollinationDto)!.status!;
        var state = status.status switch { "Completed" => status.runs_failed == 0 ? JobState.Succeeded : JobState.PartiallySucceeded, "Failed" => JobState.Failed, "Running" => JobState.Running, _ => JobState.Pending };
        var done = status.runs_completed + status.runs_failed + status.runs_cancelled;
        var all = done + status.runs_pending + status.runs_running;
        return new JobStatus
        {
            State = state,
            IsOver = state.IsTerminal(),
            VendorState = status.status,
            Message = status.message,
            Progress = all == 0 ? null : 100.0 * done / all,
            StartedAt = Time(status.started_at),
            FinishedAt = state.IsTerminal() ? Time(status.finished_at) : null,
            WebUrl = new Uri("https://app.pollination.cloud/projects/o/n/jobs/j"),
        };
    }

    public static JobStatus Batch(byte[] body)
    {
        var answer = JsonSerializer.Deserialize(body, DtoContext.Default.BatchDto)!;
        var counts = answer.request_counts;
        var state = answer.status switch { "completed" => counts is { failed: > 0 } ? JobState.PartiallySucceeded : JobState.Succeeded, "failed" => JobState.Failed, "validating" => JobState.Pending, _ => JobState.Running };
        return new JobStatus
        {
            State = state,
            IsOver = state.IsTerminal(),
            VendorState = answer.status,
            Progress = counts is { total: > 0 } ? 100.0 * (counts.completed + counts.failed) / counts.total : null,
            CreatedAt = DateTimeOffset.FromUnixTimeSeconds(answer.created_at),
            StartedAt = Seconds(answer.in_progress_at),
            FinishedAt = state.IsTerminal() ? Seconds(answer.completed_at) : null,
            ExpiresAt = Seconds(answer.expires_at),
        };
    }

    private static DateTimeOffset? Time(string? text) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private static DateTimeOffset? Seconds(long? seconds) => seconds is { } value ? DateTimeOffset.FromUnixTimeSeconds(value) : null;
}

internal sealed record HotglueDto(string? status, string? message, string? start_time, string? last_updated);

internal sealed record PollinationDto(PollinationStatusDto? status);

internal sealed record PollinationStatusDto(string? status, string? message, string? started_at, string? finished_at, int runs_pending, int runs_running, int runs_completed, int runs_failed, int runs_cancelled);

internal sealed record BatchDto(string? status, long created_at, long? in_progress_at, long? completed_at, long? expires_at, BatchCountsDto? request_counts);

internal sealed record BatchCountsDto(int total, int completed, int failed);

[JsonSerializable(typeof(HotglueDto))]
[JsonSerializable(typeof(PollinationDto))]
[JsonSerializable(typeof(BatchDto))]
internal sealed partial class DtoContext : JsonSerializerContext;
