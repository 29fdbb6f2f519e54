namespace JobKit.Cli.New;

/// <summary>Finds where an answer tells how a job is: every kind of place is looked for, the best is taken.</summary>
internal static class PlaceFinder
{
    private const int Depth = 4;

    // What stands below these tells of something else.
    private static readonly HashSet<string> Elsewhere = WordList.SetOf("""
        error errors pagination paging request requestbody params parameters input inputs config configuration settings options spec template owner
        user author creator account organization organisation subscription billing payment webhook webhooks links permissions deprecation health
        healthcheck
        """);

    /// <summary>The best place; null where nothing in the answer tells.</summary>
    public static StatusPlace? Find(PollAnswer answer)
    {
        var fields = answer.Root.Walk(Depth).Where(field => field.Depth > 0 && !IsElsewhere(field)).ToList();
        var places = fields.Select(field => OfField(field, answer)).OfType<StatusPlace>().Append(HttpStatusPlace.Find(answer)).OfType<StatusPlace>();
        return places.OrderByDescending(place => place.Score).FirstOrDefault();
    }

    private static StatusPlace? OfField(AnswerField field, PollAnswer answer) =>
        field.IsArray ? ConditionPlaces.Read(field) : field.IsBoolean ? DonePlaces.Read(field) : WordPlaces.Read(field, answer);

    private static bool IsElsewhere(AnswerField field)
    {
        for (var holder = field.Parent; holder is not null; holder = holder.Parent)
        {
            if (Elsewhere.Contains(holder.Joined))
            {
                return true;
            }
        }

        return false;
    }
}
