using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Ranks the operations of a description as the one that reads a job.</summary>
internal static class CandidateFinder
{
    private static readonly HashSet<string> Reads = WordList.SetOf("get describe read fetch query check retrieve poll lookup show");

    /// <summary>The operations that tell something of a job, the likeliest first; of equals the document's first.</summary>
    public static IReadOnlyList<Candidate> Rank(ApiDescription description)
    {
        if (description.GraphQL is { } schema)
        {
            return [.. GraphQLCandidates.Rank(description, schema).OrderByDescending(candidate => candidate.Score)];
        }

        var neighbours = new Neighbours(description);
        return [.. description.Operations.Where(MayRead).Select(operation => Look(description, neighbours, operation)).OfType<Candidate>().OrderByDescending(candidate => candidate.Score)];
    }

    /// <summary>One operation as a candidate; null where its answer tells nothing of a job.</summary>
    public static Candidate? Look(ApiDescription description, Neighbours neighbours, Operation operation)
    {
        if (PollAnswer.Of(operation) is not { } answer || PlaceFinder.Find(answer) is not { } place)
        {
            return null;
        }

        var sighting = new Sighting(description, neighbours, answer, place);
        return new Candidate(sighting, [.. Signs.All.SelectMany(sign => sign.Look(sighting))]);
    }

    // A POST may read, too, where an API is a set of procedures; then its name says so, at its beginning or its end.
    private static bool MayRead(Operation operation) => operation.Method switch
    {
        "GET" => true,
        "POST" => WordTokens.Of(operation.Id ?? operation.RequestPath.Split(['/', '.'])[^1]) is [var first, .., var last] && (Reads.Contains(first) || last is "status" or "get" or "info" or "describe"),
        _ => false,
    };
}
