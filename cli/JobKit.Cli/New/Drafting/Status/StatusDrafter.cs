namespace JobKit.Cli.New;

/// <summary>Drafts the table, by the kind of place that tells how a job is.</summary>
internal static class StatusDrafter
{
    public static StatusDraft Draft(Sighting sighting) => sighting.Place switch
    {
        WordsPlace place => WordsDrafter.Draft(sighting, place),
        DonePlace place => DoneDrafter.Draft(place),
        ConditionsPlace place => ConditionsDrafter.Draft(place),
        SilentPlace place => SilentDrafter.Draft(place),
        _ => HttpDrafter.Draft(sighting),
    };
}
