using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Ranks the queries of a GraphQL schema as the one that reads a job.</summary>
internal static class GraphQLCandidates
{
    public static IEnumerable<Candidate> Rank(ApiDescription description, GraphQLSchema schema)
    {
        var neighbours = new Neighbours(description);
        return (schema.Query?.Fields ?? []).Select(field => QueryField.Of(schema, field)).OfType<QueryField>()
            .Select(query => Look(description, neighbours, schema, query)).OfType<Candidate>();
    }

    private static Candidate? Look(ApiDescription description, Neighbours neighbours, GraphQLSchema schema, QueryField query)
    {
        var answer = new PollAnswer(description.Operations[0], [], GraphQLAnswer.Of(schema, query));
        if (PlaceFinder.Find(answer) is not { } place)
        {
            return null;
        }

        var sighting = new Sighting(description, neighbours, answer, place) { Query = query };
        return new Candidate(sighting, [.. Signs.All.SelectMany(sign => sign.Look(sighting))]);
    }
}
