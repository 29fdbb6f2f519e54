using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Replays the documented examples of all providers that are played.</summary>
internal static class ReplayRun
{
    /// <param name="providers">The providers.</param>
    /// <param name="entry">The way into the server.</param>
    /// <param name="options">The server's options; the replay has sessions, jobs and a journal of its own.</param>
    /// <param name="known">What was found when the folders were read: nothing is told twice.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<ReplayReceipt> RunAsync(IReadOnlyList<PlayedProvider> providers, PipelineEntry entry, MockServerOptions options, IReadOnlyList<Finding> known, CancellationToken cancellation)
    {
        var session = new MockSession("replay", new ServerParts(options with { JournalEntries = 1, MaxJobs = 1000, Lenient = false }) { Providers = providers });
        var receipts = new List<ProviderReceipt>();
        var findings = new List<Finding>();
        foreach (var provider in providers.OrderBy(provider => provider.Name, StringComparer.Ordinal))
        {
            var counts = new ReplayCounts();
            foreach (var operation in provider.Operations)
            {
                await new OperationReplay(provider, operation, entry, session, counts).RunAsync(cancellation);
                DerivedReview.Run(provider, operation, counts);
                cancellation.ThrowIfCancellationRequested();
            }

            receipts.Add(counts.ToReceipt(provider));
            findings.AddRange(counts.Findings);
        }

        // The build says it too of examples of the poll (JK1009); and providers of one folder share a description.
        var told = known.Where(finding => finding.Id == "JK1009").Select(finding => finding.Location).ToHashSet();
        return new ReplayReceipt { Providers = receipts, Findings = findings.Distinct().Where(finding => finding.Id != ReplayFindings.Broken || !told.Contains(finding.Location)).ToArray() };
    }
}
