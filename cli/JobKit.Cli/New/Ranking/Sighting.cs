using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>An operation that is looked at, and what surrounds it.</summary>
/// <param name="Description">The whole description.</param>
/// <param name="Neighbours">What its operations say of each other.</param>
/// <param name="Answer">The operation and its answer.</param>
/// <param name="Place">Where the answer tells how the job is.</param>
internal sealed record Sighting(ApiDescription Description, Neighbours Neighbours, PollAnswer Answer, StatusPlace Place)
{
    public Operation Operation => Answer.Operation;

    /// <summary>The GraphQL query, where the description is a schema; null for others.</summary>
    public QueryField? Query { get; init; }

    /// <summary>The operation's id or method and path; the name of a query.</summary>
    public string Name => Query?.Field.Name ?? Operation.Name;

    /// <summary>The field that tells; null for the HTTP status.</summary>
    public AnswerField? Field => Place switch
    {
        WordsPlace words => words.Field,
        SilentPlace silent => silent.Field,
        DonePlace done => done.Field,
        ConditionsPlace conditions => conditions.Field,
        _ => null,
    };
}
