namespace JobKit.Cli.New;

/// <summary>Drafts a table over conditions: the bad one first, then the good one; without either the job goes on.</summary>
internal static class ConditionsDrafter
{
    public static StatusDraft Draft(ConditionsPlace place)
    {
        var name = Columns.NameOf(place.Field);
        var holds = place.Field.Element!.Member("status")!;
        var column = new DraftLine(name, Yaml.Map(
            ("at", Yaml.Text(place.Field.Expression)),
            ("keyBy", Yaml.Text(place.Key)),
            ("pick", Yaml.Text(place.Holds)),
            ("keys", $"[{Yaml.Text(place.Good)}, {Yaml.Text(place.Bad)}]"),
            ("values", holds.Values.Source == ValuesSource.Enum ? null : "[\"True\", \"False\", Unknown]")));
        return new StatusDraft(
            [column],
            [
                new DraftRow([($"{name}.{place.Bad}", "\"True\"")], [Specs.JobState.Failed]),
                new DraftRow([($"{name}.{place.Good}", "\"True\"")], [Specs.JobState.Succeeded]),
                new DraftRow([], [Specs.JobState.Running], "guess: neither condition holds"),
            ]);
    }
}
