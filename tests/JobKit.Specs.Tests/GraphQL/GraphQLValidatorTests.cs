namespace JobKit.Specs.Tests;

/// <summary>A document is held against its schema as the GraphQL specification wants it.</summary>
public sealed class GraphQLValidatorTests
{
    private const string Schema = """
        directive @cached(seconds: Int) on FIELD
        type Query { job(id: ID!, deep: Boolean = false): Job, jobs(filter: Filter, limit: Int): [Job!]!, node(id: ID!): Node, pick(which: Which): Job }
        type Mutation { cancel(id: ID!): Job }
        interface Node { id: ID! }
        type Job implements Node { id: ID!, state: State!, steps(first: Int): [Step], result: Result, meta: Json }
        type Step implements Node { id: ID!, name: String }
        type Failure { message: String }
        union Result = Step | Failure
        input Filter { states: [State!], text: String, page: Page! }
        input Which @oneOf { id: ID, text: String }
        input Page { number: Int!, size: Int = 10 }
        scalar Json
        enum State { WAITING BUSY DONE }
        """;

    [Theory]
    [InlineData("{ job(id: 7) { id state } }")]
    [InlineData("query J($id: ID!, $deep: Boolean = true) { job(id: $id, deep: $deep) { ...Parts __typename } } fragment Parts on Job { state steps(first: 2) { name } }")]
    [InlineData("query J($id: ID!, $deep: Boolean) { job(id: $id, deep: $deep) { id @include(if: true) state @cached(seconds: 3) } }")]
    [InlineData("query J($page: Page!, $word: State!) { jobs(filter: { states: [$word, DONE], page: $page }) { id } }")]
    [InlineData("{ jobs(filter: { states: WAITING, page: { number: 1 } }) { id meta } }")]
    [InlineData("{ node(id: \"a\") { id ... on Job { state } ... on Step { name } } }")]
    [InlineData("{ job(id: 1) { result { ... on Failure { message } ... on Step { title: name } __typename } } }")]
    [InlineData("{ a: job(id: 1) { id } b: job(id: 2) { id } }")]
    [InlineData("{ __schema { types { name } } __type(name: \"Job\") { name } }")]
    [InlineData("mutation C($id: ID!) { cancel(id: $id) { id } }")]
    [InlineData("{ job(id: \"\"\"a \\\"\"\" b\"\"\") { id } }")]
    [InlineData("{ job(id: \"\\u0041\\u{1F600}\\uD83D\\uDE00\\/\") { id } }")]
    [InlineData("{ jobs(filter: { text: \"a\", page: { number: 1, size: 2 } }) { id } jobs(filter: { page: { size: 2, number: 1 }, text: \"a\" }) { state } }")]
    [InlineData("query Q($id: ID!) { a: pick(which: { id: $id }) { id } b: pick(which: { text: \"x\" }) { id } }")]
    public void What_the_schema_takes(string document) => Problems(document).Should().BeEmpty();

    [Theory]
    [InlineData("subscription { job }", "Schema is not configured to execute subscription operation.")]
    [InlineData("{ job(id: 1) { id } } query A { jobs { id } }", "This anonymous operation must be the only defined operation.")]
    [InlineData("query A { jobs { id } } query A { jobs { id } }", "There can be only one operation named \"A\".")]
    [InlineData("{ job(id: 1) { sate } }", "Cannot query field \"sate\" on type \"Job\". Did you mean \"state\"?")]
    [InlineData("{ job(id: 1) { state { word } } }", "Field \"state\" must not have a selection since type \"State!\" has no subfields.")]
    [InlineData("{ job(id: 1) }", "Field \"job\" of type \"Job\" must have a selection of subfields. Did you mean \"job { ... }\"?")]
    [InlineData("{ job(id: 1) { ...Gone } }", "Unknown fragment \"Gone\".")]
    [InlineData("{ job(id: 1) { id } } fragment F on Job { id }", "Fragment \"F\" is never used.")]
    [InlineData("{ job(id: 1) { ...F } } fragment F on Job { ...F }", "Cannot spread fragment \"F\" within itself.")]
    [InlineData("{ job(id: 1) { ... on Jub { id } } }", "Unknown type \"Jub\". Did you mean \"Job\"?")]
    [InlineData("{ job(id: 1) { ... on State { id } } }", "Fragment cannot condition on non composite type \"State\".")]
    [InlineData("{ job(id: 1) { ... on Step { name } } }", "Fragment cannot be spread here as objects of type \"Job\" can never be of type \"Step\".")]
    [InlineData("{ job(id: 1, dep: true) { id } }", "Unknown argument \"dep\" on field \"Query.job\". Did you mean \"deep\"?")]
    [InlineData("{ job { id } }", "Field \"job\" argument \"id\" of type \"ID!\" is required, but it was not provided.")]
    [InlineData("{ job(id: 1, id: 2) { id } }", "There can be only one argument named \"id\".")]
    [InlineData("{ job(id: null) { id } }", "Expected value of type \"ID!\", found null.")]
    [InlineData("{ job(id: 1, deep: \"yes\") { id } }", "Boolean cannot represent a non boolean value: \"yes\".")]
    [InlineData("{ jobs(filter: { states: [DON], page: { number: 1 } }) { id } }", "Value \"DON\" does not exist in \"State\" enum. Did you mean the enum value \"DONE\"?")]
    [InlineData("{ jobs(filter: { txt: \"a\", page: { number: 1 } }) { id } }", "Field \"txt\" is not defined by type \"Filter\". Did you mean \"text\"?")]
    [InlineData("{ jobs(filter: { text: \"a\" }) { id } }", "Field \"Filter.page\" of required type \"Page!\" was not provided.")]
    [InlineData("{ jobs(limit: 3000000000) { id } }", "Int cannot represent non-integer value: 3000000000.")]
    [InlineData("query Q { job(id: $id) { id } }", "Variable \"$id\" is not defined by operation \"Q\".")]
    [InlineData("query Q($a: ID!, $b: ID!) { job(id: $a) { id } }", "Variable \"$b\" is never used in operation \"Q\".")]
    [InlineData("query Q($a: ID) { job(id: $a) { id } }", "Variable \"$a\" of type \"ID\" used in position expecting type \"ID!\".")]
    [InlineData("query Q($a: String!) { job(id: $a) { id } }", "Variable \"$a\" of type \"String!\" used in position expecting type \"ID!\".")]
    [InlineData("query Q($a: Idd!) { job(id: $a) { id } }", "Unknown type \"Idd\".")]
    [InlineData("query Q($a: Job!) { job(id: $a) { id } }", "Variable \"$a\" cannot be non-input type \"Job!\".")]
    [InlineData("query Q($a: Int = \"x\") { jobs(limit: $a) { id } }", "Int cannot represent non-integer value: \"x\".")]
    [InlineData("{ job(id: 1) { id @nope } }", "Unknown directive \"@nope\".")]
    [InlineData("{ job(id: 1) { id @skip } }", "Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided.")]
    [InlineData("{ job(id: 1) { id @skip(if: true, when: 1) } }", "Unknown argument \"when\" on directive \"@skip\".")]
    [InlineData("{ job(id: 1) { id @skip(if: true) @skip(if: true) } }", "The directive \"@skip\" can only be used once at this location.")]
    [InlineData("query Q @skip(if: true) { job(id: 1) { id } }", "Directive \"@skip\" may not be used on QUERY.")]
    [InlineData("query Q($a: ID! @include(if: true)) { job(id: $a) { id } }", "Directive \"@include\" may not be used on VARIABLE_DEFINITION.")]
    [InlineData("{ job(id: 1) { ... @cached { id } } }", "Directive \"@cached\" may not be used on INLINE_FRAGMENT.")]
    [InlineData("{ job(id: 1) { id @cached(seconds: \"3\") } }", "Int cannot represent non-integer value: \"3\".")]
    [InlineData("{ jobs(filter: { text: \"a\", text: \"b\", page: { number: 1 } }) { id } }", "There can be only one input field named \"text\".")]
    [InlineData("{ __schema }", "Field \"__schema\" of type \"__Schema!\" must have a selection of subfields.")]
    [InlineData("{ __schema { types { named } } }", "Cannot query field \"named\" on type \"__Type\". Did you mean \"name\"?")]
    [InlineData("{ job(id: 1) { x: id x: state } }", "Fields \"x\" conflict because \"id\" and \"state\" are different fields. Use different aliases on the fields to fetch both if this was intentional.")]
    [InlineData("{ job(id: 1) { id } job(id: 2) { id } }", "Fields \"job\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.")]
    [InlineData("{ pick(which: {}) { id } }", "OneOf Input Object \"Which\" must specify exactly one key.")]
    [InlineData("{ pick(which: { id: 1, text: \"x\" }) { id } }", "OneOf Input Object \"Which\" must specify exactly one key.")]
    [InlineData("{ pick(which: { id: null }) { id } }", "Field \"Which.id\" must be non-null.")]
    [InlineData("query Q($id: ID) { pick(which: { id: $id }) { id } }", "Variable \"$id\" of type \"ID\" used in position expecting type \"ID!\".")]
    public void What_it_does_not(string document, string problem) => Problems(document).Should().Contain(found => found.StartsWith(problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("query Q() { job(id: 1) { id } }")]
    [InlineData("{ job() { id } }")]
    [InlineData("{ job(id: \"\\q\") { id } }")]
    [InlineData("{ job(id: \"\\u12\") { id } }")]
    [InlineData("{ job(id: \"\\uD83D\") { id } }")]
    [InlineData("{ job(id: \"\\u{110000}\") { id } }")]
    [InlineData("{ job(id: \"\"\"never closed \\\"\"\") { id } }")]
    [InlineData("query Q($a: ID = $b, $b: ID) { job(id: $a) { id } }")]
    public void What_is_no_GraphQL(string document) =>
        GraphQLDocument.Read(new SourceFile("job.graphql", "job.graphql", document)).Error.Should().NotBeNull();

    [Fact]
    public void Every_rule_is_in_the_list() => GraphQLValidator.Rules.Select(rule => rule.GetType()).Should().BeEquivalentTo(
        typeof(IGraphQLRule).Assembly.GetTypes().Where(type => type.IsClass && typeof(IGraphQLRule).IsAssignableFrom(type)));

    [Fact]
    public void The_document_of_a_call_is_held_against_the_schema_at_its_own_line()
    {
        var folder = new Folder().Without("openapi.yaml")
            .File("schema.graphql", Schema)
            .File("job.graphql", "query Job($id: ID!) {\n  job(id: $id) {\n    sate\n    state\n  }\n}\n")
            .File("mapping.yaml", """
                jobkit: 1
                server: https://jobs.example/graphql
                auth: { type: bearer }
                poll: { graphql: job.graphql }
                status:
                  from: $response.body#/data/job/state
                  map: { pending: [WAITING], running: [BUSY], succeeded: [DONE] }
                suppress: [{ id: JK1004, reason: a job of this test cannot fail }]
                """);

        folder.Found.Should().Equal("JK1007 job.graphql:3");
        folder.Reading.Findings.Single().Message.Should().Contain("\"sate\"").And.Contain("\"state\"");
        folder.File("job.graphql", "query Job($id: ID!) { job(id: $id) { state } }").Found.Should().BeEmpty();
    }

    [Fact]
    public void A_schema_beside_an_OpenAPI_description_holds_the_document_too()
    {
        var folder = new Folder().File("schema.graphql", Schema).File("job.graphql", "query Job($id: ID!) { jub(id: $id) { state } }")
            .Describe("get:", "post:").Describe("  /jobs/{id}:", "  /graphql:").Describe("      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n", "")
            .Map("poll: { operation: getJob }", "spec: openapi.yaml\npoll: { operation: getJob, graphql: job.graphql }");

        string.Join("\n", folder.Reading.Findings).Should().Contain("job.graphql(1,23): error JK1007");
    }

    private static IEnumerable<string> Problems(string document)
    {
        var findings = new FindingSink();
        var schema = GraphQLSchema.Read(new SourceFile("schema.graphql", "schema.graphql", Schema), findings)!;
        findings.Items.Should().BeEmpty();
        var (read, error) = GraphQLDocument.Read(new SourceFile("job.graphql", "job.graphql", document));
        error.Should().BeNull();
        return GraphQLValidator.Validate(schema, read!).Select(problem => problem.Message);
    }
}
