namespace JobKit.RealClientTests.GraphQL;

/// <summary>Requests that are made from the schema's types by a seed: valid ones, and the same with one thing broken.</summary>
internal sealed class MadeRequests(int seed)
{
    // Object types of the vendor's schema: each field with its type ("" for a leaf) and the arguments that may stand there.
    private static readonly Dictionary<string, (string Name, string Type, string[] Arguments)[]> Types = new()
    {
        ["Query"] = [("job", "Job", ["id: \"j1\"", "id: 7", "id: $id"]), ("jobs", "JobList", ["limit: 2", "status: running", "status: [running, complete], offset: 0", "id: $id", "targetId: null"]), ("task", "Task", ["id: \"t1\"", "id: $id"])],
        ["Job"] = [("id", "", []), ("name", "", []), ("description", "", []), ("createdDateTime", "", []), ("modifiedDateTime", "", []), ("targetId", "", []), ("clusterId", "", []), ("status", "", []), ("tasks", "TaskList", ["", "limit: 1", "status: [failed]", "id: $id"])],
        ["JobList"] = [("records", "Job", []), ("offset", "", []), ("limit", "", []), ("count", "", [])],
        ["TaskList"] = [("records", "Task", []), ("offset", "", []), ("limit", "", []), ("count", "", [])],
        ["Task"] = [("id", "", []), ("name", "", []), ("jobId", "", []), ("engineId", "", []), ("status", "", []), ("startedDateTime", "", []), ("completedDateTime", "", []), ("failureReason", "", []), ("failureMessage", "", [])],
    };

    private static readonly Func<string, string>[] Breaks =
    [
        text => text.Replace("count", "counts"), text => text.Replace("status", "state"), text => text.Replace(": 2", ": \"2\""), text => text.Replace("running", "\"running\""), text => text.Replace("ID!", "Int!"),
        text => text.Replace("{ records", "{ records { } x"), text => text.Replace("on Job", "on Task"), text => text.Replace("\"j1\"", "{j: 1}"), text => text.Replace("name", "name { first }"), text => text[..^1], text => text.Replace("$id: ID!, ", ""),
        text => text.Replace("if: $on", "when: $on"), text => text.Replace("...P", "...Q"), text => text.Replace("@include", "@includes"), text => text.Replace("limit: 1", "limit: 1, limit: 1"), text => text.Replace("offset: 0", "offset: 99999999999"), text => text.Replace("records", "id"),
    ];

    private readonly Random _random = new(seed);
    private int _aliases;

    /// <summary>So many valid requests.</summary>
    public IReadOnlyList<GraphQLRequest> Valid(int count) => [.. Enumerable.Range(0, count).Select(_ => Make())];

    /// <summary>So many requests that had one thing changed, most of them for the worse.</summary>
    public IReadOnlyList<GraphQLRequest> Broken(int count)
    {
        var broken = new List<GraphQLRequest>();
        while (broken.Count < count)
        {
            var request = Make();
            var changed = request with { Query = Breaks[_random.Next(Breaks.Length)](request.Query) };
            if (changed != request)
            {
                broken.Add(changed);
            }
        }

        return broken;
    }

    // All variables and the fragment are used at the end, whatever the rest does.
    private GraphQLRequest Make()
    {
        _aliases = 0;
        var body = Select("Query", 0);
        return new GraphQLRequest(
            $"query Made($id: ID!, $on: Boolean!) {{{body} last: job(id: $id) {{ ...P id @include(if: $on) }} }} fragment P on Job {{{Select("Job", 2)} }}",
            $$"""{"id":"j{{_random.Next(3)}}","on":{{(Chance(2) ? "true" : "false")}}}""");
    }

    private string Select(string type, int depth)
    {
        var text = "";
        foreach (var (name, inner, arguments) in Types[type].Where(_ => Chance(2)).DefaultIfEmpty(Types[type][0]))
        {
            // A name of its own for each field that takes arguments, so that none conflicts.
            var alias = arguments.Length > 0 || Chance(4) ? $"a{_aliases++}: " : "";
            var given = arguments.Length == 0 ? "" : arguments[_random.Next(arguments.Length)];
            var directive = Chance(8) ? " @include(if: $on)" : Chance(12) ? " @skip(if: false)" : "";
            text += $" {alias}{name}{(given.Length > 0 ? $"({given})" : "")}{directive}{(inner.Length > 0 ? $" {{{Select(inner, depth + 1)} }}" : "")}";
        }

        return text + (Chance(3) ? " __typename" : "") + (depth < 4 && Chance(5) ? $" ... on {type} {{{Select(type, depth + 2)} }}" : "");
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;
}
