namespace JobKit.ContractTests;

/// <summary>
/// Every word of the five vendors and what it becomes. Written by hand from the vendors' documents, on purpose not from
/// the mapping files: the tests hold the two against each other. Words whose meaning other fields decide (Pollination's
/// <c>Completed</c>) have tests of their own.
/// </summary>
internal static class ExpectedWords
{
    private static readonly (string[] Providers, JobState State, string[] Words)[] Table =
    [
        (["pollination"], JobState.Pending, ["Created", "Pre-Processing"]),
        (["pollination"], JobState.Running, ["Running"]),
        (["pollination"], JobState.Failed, ["Failed"]),
        (["pollination"], JobState.Cancelled, ["Cancelled"]),
        (["pollination"], JobState.Unknown, ["Unknown"]),

        (["veritone"], JobState.Pending, ["pending", "queued", "accepted", "waiting", "standby_pending"]),
        (["veritone"], JobState.Running, ["running", "resuming"]),
        (["veritone"], JobState.Paused, ["paused"]),
        (["veritone"], JobState.Succeeded, ["complete"]),
        (["veritone"], JobState.Failed, ["failed", "aborted"]),
        (["veritone"], JobState.Cancelled, ["cancelled"]),

        (["sutro"], JobState.Pending, ["pending", "submitted", "queued"]),
        (["sutro"], JobState.Running, ["starting", "running"]),
        (["sutro"], JobState.Cancelling, ["cancelling"]),
        (["sutro"], JobState.Succeeded, ["succeeded"]),
        (["sutro"], JobState.Failed, ["failed"]),
        (["sutro"], JobState.Cancelled, ["cancelled"]),
        (["sutro"], JobState.Unknown, ["unknown"]),

        (["hotglue"], JobState.Pending, ["JOB_CREATED"]),
        (["hotglue"], JobState.Running, ["DISCOVER_STARTED", "SYNC_STARTED", "SYNC_SUCCESS", "ETL_STARTED", "ETL_SUCCESS", "EXPORT_STARTED"]),
        (["hotglue"], JobState.Succeeded, ["JOB_COMPLETED"]),
        (["hotglue"], JobState.Failed, ["DISCOVER_FAILED", "SYNC_FAILED", "ETL_FAILED", "EXPORT_FAILED"]),

        (["ttd-workflows", "ttd-workflows-typebased", "ttd-workflows-graphql-bulk"], JobState.Running, ["InProgress"]),
        (["ttd-workflows", "ttd-workflows-typebased", "ttd-workflows-graphql-bulk"], JobState.Succeeded, ["Success"]),
        (["ttd-workflows", "ttd-workflows-typebased", "ttd-workflows-graphql-bulk"], JobState.PartiallySucceeded, ["PartialSuccess"]),
        (["ttd-workflows", "ttd-workflows-typebased", "ttd-workflows-graphql-bulk"], JobState.Failed, ["Failure"]),
        (["ttd-workflows", "ttd-workflows-typebased"], JobState.Expired, ["ResultsExpired"]),
        (["ttd-workflows-graphql-bulk"], JobState.Pending, ["Queued"]),
        (["ttd-workflows-graphql-bulk"], JobState.Cancelled, ["Cancelled"]),
    ];

    /// <summary>One entry for each provider and word.</summary>
    public static IReadOnlyList<ExpectedWord> All { get; } =
        [.. from entry in Table from provider in entry.Providers from word in entry.Words select new ExpectedWord(provider, word, entry.State)];
}
