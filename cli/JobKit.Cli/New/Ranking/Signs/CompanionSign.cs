namespace JobKit.Cli.New;

/// <summary>Beside the status stand the times, the progress or the error of a job.</summary>
internal sealed class CompanionSign : ISign
{
    public IEnumerable<Evidence> Look(Sighting sighting)
    {
        if (sighting.Field is not { } field)
        {
            yield break;
        }

        var beside = field.Siblings.Take(150).ToList();
        var found = new List<string>();
        Add(found, beside.Find(other => TimeNames.RoleOf(other) == TimeRole.Finished));
        Add(found, beside.Find(other => TimeNames.RoleOf(other) == TimeRole.Started));
        Add(found, beside.Find(ProgressNames.IsProgress));
        Add(found, beside.Find(ErrorNames.TellsFailure) ?? beside.Find(ErrorNames.IsList));
        if (found.Count > 0)
        {
            yield return new Evidence(4 * found.Count, $"{Texts.Listed(found)} {(found.Count == 1 ? "stands" : "stand")} beside it");
        }
    }

    private static void Add(List<string> found, AnswerField? field)
    {
        if (field is not null)
        {
            found.Add(field.Name);
        }
    }
}
