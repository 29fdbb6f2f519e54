using System.Text.Json.Nodes;
using JobKit.MockServer;
using JobKit.RealClientTests.Support;
using JobKit.Specs;
using JobKit.TestKit;
using Node = JobKit.RealClientTests.Support.Node;

namespace JobKit.RealClientTests.GraphQL;

/// <summary>The reference engine (npm <c>graphql</c>) builds a schema from what the server tells of itself, as code generators and consoles do.</summary>
public class IntrospectionTests(MockFixture mock) : IClassFixture<MockFixture>
{
    // A vendor with nothing but a schema.
    private const string Mapping = """
        jobkit: 1
        server: https://jobs.example/graphql
        auth: { type: bearer }
        poll: { graphql: job.graphql }
        status:
          from: $response.body#/data/job/state
          map: { pending: [WAITING], running: [BUSY], succeeded: [DONE, OVER], failed: [LOST] }
        """;

    [NodeFact]
    public Task Veritones_schema_is_told_as_it_is() => ToldAsync(File.ReadAllText(Path.Combine(RepoPaths.Specs, "veritone", "schema.graphql")), $"{mock.Server.AddressOf("veritone")}/v3/graphql");

    [NodeFact]
    public async Task A_schema_that_has_everything_is_told_as_it_is()
    {
        var schema = File.ReadAllText(Path.Combine(RepoPaths.Root, "tests", "JobKit.RealClientTests", "GraphQL", "Schemas", "everything.graphql"));
        await using var server = await MockServer.MockServer.StartAsync(new MockServerOptions
        {
            Folders = [Folder(("schema.graphql", schema), ("job.graphql", "query ($id: ID!) { job(id: $id) { id state } }"), ("mapping.yaml", Mapping))],
        });

        await ToldAsync(schema, $"{server.AddressOf("everything")}");
    }

    private static async Task ToldAsync(string schema, string address)
    {
        var result = await Node.RunAsync("introspect.cjs", new JsonObject { ["schema"] = schema, ["address"] = address, ["token"] = "any" });

        ((string)result["told"]!).Should().Be((string)result["own"]!);
        result["differences"]!.AsArray().Select(difference => (string)difference!).Should().BeEmpty();
    }

    private static VendorFolder Folder(params (string Name, string Text)[] files) =>
        new("everything", files.Select(file => new SourceFile(file.Name, file.Name, file.Text)).ToEquatableArray());
}
