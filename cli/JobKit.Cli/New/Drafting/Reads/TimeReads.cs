namespace JobKit.Cli.New;

/// <summary>Drafts the times.</summary>
internal static class TimeReads
{
    private static readonly (TimeRole Role, string Key)[] Roles =
    [
        (TimeRole.Created, "createdAt"),
        (TimeRole.Started, "startedAt"),
        (TimeRole.Updated, "updatedAt"),
        (TimeRole.Finished, "finishedAt"),
        (TimeRole.Expires, "expiresAt"),
    ];

    public static IEnumerable<DraftLine> Draft(IReadOnlyList<AnswerField> near)
    {
        foreach (var (role, key) in Roles)
        {
            var found = near.FirstOrDefault(field => TimeNames.RoleOf(field) == role && !TimeNames.IsOneEnd(field));
            List<AnswerField> all = [.. found is null ? Array.Empty<AnswerField>() : [found], .. role == TimeRole.Finished ? near.Where(TimeNames.IsOneEnd) : []];
            if (all.Count > 0)
            {
                yield return new DraftLine(key, Yaml.TextList([.. all.Select(field => field.Expression)]));
            }
        }
    }
}
