using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JobKit.Benchmarks;

/// <summary>What one writes for speed alone: a reader over the bytes that stops where all is found. The limit.</summary>
internal static class HandWritten
{
    public static JobStatus Hotglue(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        string? word = null, message = null;
        var state = JobState.Unknown;
        DateTimeOffset? started = null, updated = null;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("status"u8))
            {
                reader.Read();
                (word, state) = reader.ValueTextEquals("ETL_FAILED"u8) ? ("ETL_FAILED", JobState.Failed)
                    : reader.ValueTextEquals("JOB_COMPLETED"u8) ? ("JOB_COMPLETED", JobState.Succeeded)
                    : (reader.GetString(), JobState.Running);
            }
            else if (reader.ValueTextEquals("message"u8))
            {
                reader.Read();
                message = reader.GetString();
            }
            else if (reader.ValueTextEquals("start_time"u8))
            {
                started = Time(ref reader);
            }
            else if (reader.ValueTextEquals("last_updated"u8))
            {
                updated = Time(ref reader);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        return new JobStatus
        {
            State = state,
            IsOver = state.IsTerminal(),
            VendorState = word,
            Message = message,
            Error = state == JobState.Failed ? new JobError(message, null, null) : null,
            StartedAt = started,
            UpdatedAt = updated,
            FinishedAt = state.IsTerminal() ? updated : null,
        };
    }

    public static JobStatus Pollination(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        string? word = null, message = null;
        DateTimeOffset? started = null, finished = null;
        int completed = 0, failed = 0, cancelled = 0, pending = 0, running = 0;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!reader.ValueTextEquals("status"u8))
            {
                reader.Read();
                reader.Skip();
                continue;
            }

            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("status"u8))
                {
                    reader.Read();
                    word = reader.ValueTextEquals("Completed"u8) ? "Completed" : reader.GetString();
                }
                else if (reader.ValueTextEquals("message"u8))
                {
                    reader.Read();
                    message = reader.GetString();
                }
                else if (reader.ValueTextEquals("started_at"u8))
                {
                    started = Time(ref reader);
                }
                else if (reader.ValueTextEquals("finished_at"u8))
                {
                    finished = Time(ref reader);
                }
                else if (reader.ValueTextEquals("runs_completed"u8))
                {
                    completed = Number(ref reader);
                }
                else if (reader.ValueTextEquals("runs_failed"u8))
                {
                    failed = Number(ref reader);
                }
                else if (reader.ValueTextEquals("runs_cancelled"u8))
                {
                    cancelled = Number(ref reader);
                }
                else if (reader.ValueTextEquals("runs_pending"u8))
                {
                    pending = Number(ref reader);
                }
                else if (reader.ValueTextEquals("runs_running"u8))
                {
                    running = Number(ref reader);
                }
                else
                {
                    reader.Read();
                    reader.Skip();
                }
            }
        }

        var state = word == "Completed" ? failed == 0 && cancelled == 0 ? JobState.Succeeded : JobState.PartiallySucceeded : JobState.Running;
        var done = completed + failed + cancelled;
        var all = done + pending + running;
        return new JobStatus
        {
            State = state,
            IsOver = state.IsTerminal(),
            VendorState = word,
            Message = message,
            Progress = all == 0 ? null : 100.0 * done / all,
            StartedAt = started,
            FinishedAt = state.IsTerminal() ? finished : null,
            WebUrl = new Uri("https://app.pollination.cloud/projects/o/n/jobs/j"),
        };
    }

    public static JobStatus Batch(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        string? word = null;
        DateTimeOffset? created = null, started = null, finished = null, expires = null;
        int total = 0, completed = 0, failed = 0;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("status"u8))
            {
                reader.Read();
                word = reader.ValueTextEquals("completed"u8) ? "completed" : reader.GetString();
            }
            else if (reader.ValueTextEquals("created_at"u8))
            {
                created = Seconds(ref reader);
            }
            else if (reader.ValueTextEquals("in_progress_at"u8))
            {
                started = Seconds(ref reader);
            }
            else if (reader.ValueTextEquals("completed_at"u8))
            {
                finished = Seconds(ref reader);
            }
            else if (reader.ValueTextEquals("expires_at"u8))
            {
                expires = Seconds(ref reader);
            }
            else if (reader.ValueTextEquals("request_counts"u8))
            {
                reader.Read();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    if (reader.ValueTextEquals("total"u8))
                    {
                        total = Number(ref reader);
                    }
                    else if (reader.ValueTextEquals("completed"u8))
                    {
                        completed = Number(ref reader);
                    }
                    else
                    {
                        failed = Number(ref reader);
                    }
                }
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        var state = word == "completed" ? failed > 0 ? JobState.PartiallySucceeded : JobState.Succeeded : JobState.Running;
        return new JobStatus
        {
            State = state,
            IsOver = state.IsTerminal(),
            VendorState = word,
            Progress = total == 0 ? null : 100.0 * (completed + failed) / total,
            CreatedAt = created,
            StartedAt = started,
            FinishedAt = state.IsTerminal() ? finished : null,
            ExpiresAt = expires,
        };
    }

    private static int Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetInt32();
    }

    private static DateTimeOffset? Seconds(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Number ? DateTimeOffset.FromUnixTimeSeconds(reader.GetInt64()) : null;
    }

    private static DateTimeOffset? Time(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
        {
            return null;
        }

        return reader.TryGetDateTimeOffset(out var time) && reader.ValueSpan.IndexOfAny((byte)'Z', (byte)'+') > 0 ? time
            : reader.TryGetDateTime(out var zoneless) ? new DateTimeOffset(DateTime.SpecifyKind(zoneless, DateTimeKind.Utc))
            : DateTimeOffset.Parse(Encoding.UTF8.GetString(reader.ValueSpan), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
    }
}
