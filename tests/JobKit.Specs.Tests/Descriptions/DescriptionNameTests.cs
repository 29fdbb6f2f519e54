namespace JobKit.Specs.Tests;

/// <summary>The description is the file that is one, whatever its name and wherever in it that is said.</summary>
public sealed class DescriptionNameTests
{
    private const string Graph = """
        "What there is to ask."
        type Query { job(id: ID!): Job }
        type Job { status: State! }
        enum State { WAITING BUSY DONE BROKEN }

        """;

    [Theory]
    [InlineData("acme.yaml")]
    [InlineData("spec.yml")]
    public void YAML_of_any_name_that_says_it_at_its_end(string name)
    {
        var description = Folder.Description.Replace("openapi: 3.0.3\n", "", StringComparison.Ordinal) + "x-note: |\n" + string.Concat(Enumerable.Repeat("  much is told here\n", 200)) + "openapi: 3.0.3\n";

        new Folder().Without("openapi.yaml").File(name, description).Model.Description.Should().Be(name);
    }

    [Theory]
    [InlineData("""{ "info": { "title": "Jobs \" { [", "x": [1, { "openapi": 1 }] }, "paths": {}, "openapi" : "3.0.3" }""")]
    [InlineData("""{"swagger":"2.0","info":{},"paths":{}}""")]
    public void JSON_of_any_name_that_says_it_at_its_top(string description) =>
        new Folder().Without("openapi.yaml").File("acme.json", description).Reading.Findings.Should().ContainSingle(finding => finding.Id == "JK1007")
            .Which.Message.Should().Contain("`getJob`", "the description was found, and has no such operation");

    [Theory]
    [InlineData("""{ "info": { "openapi": "3.0.3" } }""")]
    [InlineData("""{ "title": "openapi" }""")]
    [InlineData("""{ "openapi" """)]
    public void JSON_that_only_mentions_it_is_none(string other) =>
        new Folder().Without("openapi.yaml").File("notes.json", other).Found.Should().Equal("JK1007 mapping.yaml:1");

    [Fact]
    public void A_file_beside_it_that_quotes_it_is_none() =>
        new Folder().File("notes.yaml", "text: |\n  openapi: 3.0.3\nsee: { openapi: yes }\n").Without("openapi.yaml").File("acme.yaml", Folder.Description).Model.Description.Should().Be("acme.yaml");

    [Fact]
    public void A_GraphQL_schema_is_told_from_the_documents_by_its_types() =>
        new Folder().Without("openapi.yaml").File("acme.graphql", Graph).File("job.graphql", "query Job($id: ID!) {\n  job(id: $id) {\n    status\n  }\n}\n")
            .File("mapping.yaml", Folder.Mapping.Replace("{ operation: getJob }", "{ graphql: job.graphql }", StringComparison.Ordinal).Replace("#/status", "#/data/job/status", StringComparison.Ordinal)
                .Replace("waiting", "WAITING", StringComparison.Ordinal).Replace("busy", "BUSY", StringComparison.Ordinal).Replace("done", "DONE", StringComparison.Ordinal).Replace("broken", "BROKEN", StringComparison.Ordinal)
                + "server: https://jobs.example/graphql\n")
            .Model.Description.Should().Be("acme.graphql");
}
