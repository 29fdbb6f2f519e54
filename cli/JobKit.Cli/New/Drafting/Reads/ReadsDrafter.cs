namespace JobKit.Cli.New;

/// <summary>Drafts what else a poll tells.</summary>
internal static class ReadsDrafter
{
    public static IReadOnlyList<DraftLine> Draft(Sighting sighting)
    {
        var near = Surroundings.Of(sighting);
        var message = MessageRead.Find(near, sighting.Field);
        return
        [
            .. Lines(message is null ? null : new DraftLine("message", Yaml.Text(message.Expression))),
            .. TimeReads.Draft(near),
            .. Lines(UrlReads.Result(near)),
            .. Lines(UrlReads.Page(near)),
            .. Lines(ProgressRead.Draft(near, sighting)),
            .. OpenMetadata.Draft(near, sighting.Description),
            .. Lines(ErrorRead.Draft(near, message)),
        ];
    }

    private static IEnumerable<DraftLine> Lines(DraftLine? line) => line is null ? [] : [line];
}
