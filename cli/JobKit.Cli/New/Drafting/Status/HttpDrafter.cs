using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Drafts a table over the HTTP status.</summary>
internal static class HttpDrafter
{
    public static StatusDraft Draft(Sighting sighting)
    {
        var good = sighting.Operation.Responses.Select(response => response.Status)
            .Where(status => status is ['2', _, _] and not "202" && int.TryParse(status, out _)).Distinct().ToList();
        var bad = FailureStatuses.Of(sighting.Operation).DistinctBy(response => response.Status).ToList();
        var rows = new List<DraftRow>
        {
            new([("http", "202")], [Specs.JobState.Running], "as documented"),
            new([("http", Yaml.Cells(good))], [Specs.JobState.Succeeded], bad.Count > 0 ? null : "guess: over; that a job failed is told nowhere"),
        };
        if (bad.Count > 0)
        {
            rows.Add(new DraftRow([("http", Yaml.Cells([.. bad.Select(response => response.Status)]))], [Specs.JobState.Failed], $"guess: described as \"{Texts.Short(bad[0].Description!)}\""));
        }

        return new StatusDraft([new DraftLine("http", "{ at: $statusCode, as: httpStatus }")], rows)
        {
            Accept = bad.Count == 0 ? [] : [.. good.Append("202").Order(StringComparer.Ordinal), .. bad.Select(response => response.Status)],
        };
    }
}
