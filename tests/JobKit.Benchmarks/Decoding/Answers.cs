using System.Text;
using JobKit.TestKit;

namespace JobKit.Benchmarks;

/// <summary>The answers that are decoded.</summary>
internal static class Answers
{
    /// <summary>hotglue's documented sample.</summary>
    public static byte[] Hotglue { get; } = Encoding.UTF8.GetBytes("""
        {
          "status": "ETL_FAILED",
          "tenant": "default",
          "env_id": "dev.hotglue.example",
          "flow_id": "FLOW",
          "job_id": "JOB",
          "job_name": "Sync",
          "s3_root": "root/of/the/job",
          "start_time": "2020-12-30T18:01:01.828266+00:00",
          "last_updated": "2020-12-30T20:31:00.081282+00:00",
          "message": "ETL error...",
          "state": null
        }
        """);

    /// <summary>A Pollination job of 29 kB: the recorded one where it is at hand, else one of the same shape and size.</summary>
    public static byte[] Pollination { get; } =
        RepoPaths.Shared("vendors/pollination/job-pollination-api.json") is { } recorded ? File.ReadAllBytes(recorded) : LargeJob();

    /// <summary>A batch with failed requests.</summary>
    public static byte[] Batch { get; } = Encoding.UTF8.GetBytes("""
        {
          "id": "batch_abc123",
          "object": "batch",
          "endpoint": "/v1/chat/completions",
          "errors": null,
          "input_file_id": "file-abc123",
          "completion_window": "24h",
          "status": "completed",
          "output_file_id": "file-cvaTdG",
          "error_file_id": "file-HOWS94",
          "created_at": 1711471533,
          "in_progress_at": 1711471538,
          "expires_at": 1711557933,
          "finalizing_at": 1711493133,
          "completed_at": 1711493163,
          "failed_at": null,
          "expired_at": null,
          "cancelling_at": null,
          "cancelled_at": null,
          "request_counts": { "total": 100, "completed": 95, "failed": 5 },
          "metadata": { "customer_id": "user_123456789", "batch_description": "Nightly eval job" }
        }
        """);

    private static byte[] LargeJob()
    {
        var arguments = string.Join(",", Enumerable.Range(0, 190).Select(number =>
            $$$"""[{"type":"JobArgument","annotations":{},"name":"model-{{{number}}}","value":"grid/{{{number}}}"},{"type":"JobPathArgument","name":"wea","source":{"type":"ProjectFolder","path":"inputs/{{{number}}}.epw"}}]"""));
        return Encoding.UTF8.GetBytes($$$"""
            {"id":"1f2e","spec":{"type":"Job","api_version":"v1beta1","source":"https://example/recipe","arguments":[{{{arguments}}}],"name":"study","description":null,"labels":{}},
             "status":{"type":"JobStatus","api_version":"v1beta1","id":"1f2e","status":"Completed","message":null,"started_at":"2021-11-03T04:33:29.489985","finished_at":"2021-11-03T04:43:29.489985",
             "source":null,"runs_pending":0,"runs_running":0,"runs_completed":188,"runs_failed":2,"runs_cancelled":0},"author":{"id":"a","name":"b"},"owner":{"id":"a","name":"b"}}
            """);
    }
}
