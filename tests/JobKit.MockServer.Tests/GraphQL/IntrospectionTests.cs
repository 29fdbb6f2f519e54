using System.Net.Http.Json;
using System.Text.Json.Nodes;
using JobKit.MockServer.Tests.Support;
using JobKit.Specs;

namespace JobKit.MockServer.Tests.GraphQL;

/// <summary>What is asked about a schema that is not there, is not whole, or leads in circles. The rest: <c>Transcripts/graph-introspection.txt</c>.</summary>
public class IntrospectionTests
{
    [Fact]
    public async Task Without_a_schema_it_says_what_is_missing()
    {
        var json = await AskAsync(WithSchema(null), "{ __schema { queryType { name } } job(id: 1) { id } }");

        json.ToJsonString().Should().Be("""{"errors":[{"message":"\u0022__schema\u0022 cannot be answered, since the vendor\u0027s folder has no schema that can be read: put one there as schema.graphql.","locations":[{"line":1,"column":3}]}]}""");
    }

    [Fact]
    public async Task Types_that_a_partial_schema_names_and_does_not_have_are_scalars()
    {
        var json = await AskAsync(WithSchema("type Query { job(id: ID!, at: Zone): Job }  type Mutation { cancelJob(id: ID!): Cancelled }  type Job implements Gone { id: ID!  status: String  tasks: Tasks  cost: [Money!] }"), """
            { __schema { types { name kind } } __type(name: "Job") { interfaces { name } fields { name type { kind name ofType { ofType { kind name } } } } } }
            """);

        json["data"]!["__schema"]!["types"]!.AsArray().Select(type => $"{type!["kind"]} {type["name"]}").Where(type => !type.Contains("__", StringComparison.Ordinal))
            .Should().BeEquivalentTo("OBJECT Query", "OBJECT Mutation", "OBJECT Job", "SCALAR ID", "SCALAR Zone", "SCALAR Tasks", "SCALAR Money", "SCALAR Cancelled", "SCALAR String", "SCALAR Boolean");
        json["data"]!["__type"]!["interfaces"]!.AsArray().Should().BeEmpty();
        json["data"]!["__type"]!["fields"]![3]!.ToJsonString().Should().Be("""{"name":"cost","type":{"kind":"LIST","name":null,"ofType":{"ofType":{"kind":"SCALAR","name":"Money"}}}}""");
    }

    [Theory]
    [InlineData("strict")]
    [InlineData("lenient")]
    public async Task Types_that_lead_to_each_other_cannot_keep_the_server_busy(string handling)
    {
        var nested = string.Concat(Enumerable.Repeat("interfaces { possibleTypes { ", 24)) + "name" + string.Concat(Enumerable.Repeat(" } }", 24));

        var json = await AskAsync(TestVendors.Of("graph"), $"{{ __schema {{ types {{ {nested} }} }} }}", handling);

        json["data"].Should().BeNull();
        ((string)json["errors"]![0]!["message"]!).Should().Be("\"__schema\" would be answered with more than 1000000 values: select less, or nest it less deep.");
    }

    [Fact]
    public async Task Wrong_questions_that_are_let_pass_are_answered_as_far_as_they_go()
    {
        var json = await AskAsync(TestVendors.Of("graph"), "{ __schema { nothing queryType { name { first } } types } __type { name } }", "lenient");

        json["data"]!["__schema"]!["queryType"]!.ToJsonString().Should().Be("""{"name":"Query"}""");
        json["data"]!["__schema"]!["nothing"].Should().BeNull();
        json["data"]!["__type"].Should().BeNull();
    }

    private static VendorFolder WithSchema(string? schema)
    {
        var graph = TestVendors.Of("graph");
        var files = graph.Files.Where(file => file.Name != "schema.graphql").ToList();
        return graph with { Files = files.Concat(schema is null ? [] : [new SourceFile("schema.graphql", "schema.graphql", schema)]).ToEquatableArray() };
    }

    private static async Task<JsonNode> AskAsync(VendorFolder folder, string document, string handling = "strict")
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = [folder] });
        using var client = new HttpClient { DefaultRequestHeaders = { { "Authorization", "Bearer t" }, { "Prefer", $"handling={handling}" } } };
        using var answer = await client.PostAsync($"{mock.AddressOf("graph")}", JsonContent.Create(new { query = document }));
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}
