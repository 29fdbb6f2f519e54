namespace JobKit.Cli.New;

/// <summary>A GraphQL field: its name, its type and its arguments speak of jobs, and a mutation stops one.</summary>
internal sealed class QuerySign : ISign
{
    public IEnumerable<Evidence> Look(Sighting sighting)
    {
        if (sighting.Query is not { } query)
        {
            yield break;
        }

        var words = WordTokens.Of(query.Field.Name).Concat(WordTokens.Of(query.Field.Type.Core)).ToList();
        if (words.Find(JobNouns.IsNoun) is { } noun)
        {
            yield return new Evidence(20, $"it is called after `{noun}`");
        }
        else if (words.Exists(JobNouns.MayBeNoun))
        {
            yield return new Evidence(6, "it is called after what may be a job");
        }

        var arguments = query.Arguments.Select(argument => argument.Name).ToList();
        yield return query.NamesJob
            ? new Evidence(14, $"{Texts.Listed(arguments)} {(arguments.Count == 1 ? "names" : "name")} one")
            : new Evidence(-100, "nothing in its arguments names a job");
        if (GraphQLMutations.Cancel(sighting.Description.GraphQL!, query) is { } cancel)
        {
            yield return new Evidence(10, $"{cancel.Field.Name} stops one");
        }
    }
}
