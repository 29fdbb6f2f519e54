namespace JobKit.Cli.New;

/// <summary>The fields around the one that tells how a job is, the nearest first: beside it, in what holds details beside it, and above.</summary>
internal static class Surroundings
{
    private static readonly string[] Details = WordList.Of("""
        times timestamps timing timings dates metadata meta details info information statistics stats status statusdetails jobstatus summary
        attributes properties progress execution links urls lifecycle
        """);

    /// <summary>The fields, each once. Those whose name would be an expression in a pointer are left out.</summary>
    public static IReadOnlyList<AnswerField> Of(Sighting sighting)
    {
        var fields = new List<AnswerField>();
        var holder = sighting.Field?.Parent ?? sighting.Answer.Root;
        for (var level = holder; level is not null; level = level.Parent)
        {
            var members = level.Members.Where(member => member != sighting.Field && member != holder).ToList();
            fields.AddRange(members);
            fields.AddRange(members.Where(member => member.IsObject && Details.Contains(member.Joined)).SelectMany(member => member.Members));
            if (level.Joined is not ("status" or "state" or "properties" or "attributes" or "data" or "result" or "response" or "metadata" or "body"))
            {
                break;
            }
        }

        return [.. fields.Where(field => field.Pointer.IndexOfAny(['{', '}']) < 0).DistinctBy(field => field.Pointer)];
    }
}
