using System.Net.Http.Json;
using System.Text.Json.Nodes;
using JobKit.MockServer.Tests.Support;
using JobKit.TestKit;

namespace JobKit.MockServer.Tests.Validation;

/// <summary>GraphQL requests that no schema takes, and documents made to harm. The rules themselves: the reader's tests.</summary>
public class GraphQLRefusalTests
{
    [Fact]
    public async Task Errors_look_like_those_that_the_vendor_documents()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs });

        var (status, json) = await AskAsync($"{mock.AddressOf("veritone")}/v3/graphql", "{ job(id: 1) { idd } }");

        status.Should().Be(400, "Veritone documents it");
        var error = json["errors"]![0]!;
        ((string)error["message"]!).Should().StartWith("Cannot query field \"idd\" on type \"Job\".");
        ((string)error["name"]!).Should().Be("invalid_input");
        error["time_thrown"].Should().NotBeNull();
        json["data"].Should().BeNull();
    }

    [Theory]
    [InlineData("fragments that hold each other twice")]
    [InlineData("a long chain of fragments")]
    [InlineData("fragments that nest deep")]
    [InlineData("a fragment that holds itself")]
    public async Task Fragments_cannot_keep_the_server_busy_or_end_it(string attack)
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        var address = $"{mock.AddressOf("graph")}";
        var document = attack switch
        {
            "fragments that hold each other twice" => "{ job(id: 1) { ...F0 } } " + string.Concat(Enumerable.Range(0, 40).Select(number => $"fragment F{number} on Job {{ ...F{number + 1} ...F{number + 1} }} ")) + "fragment F40 on Job { id }",
            "a long chain of fragments" => "{ job(id: 1) { ...F0 } } " + string.Concat(Enumerable.Range(0, 100_000).Select(number => $"fragment F{number} on Job {{ ...F{number + 1} }} ")) + "fragment F100000 on Job { id }",
            "fragments that nest deep" => "{ job(id: 1) { ...F0 } } " + string.Concat(Enumerable.Range(0, 1000).Select(number => $"fragment F{number} on Job {{ {string.Concat(Enumerable.Repeat("... { ", 50))} ...F{number + 1} {new string('}', 50)} }} ")) + "fragment F1000 on Job { id }",
            _ => "{ job(id: 1) { ...F } } fragment F on Job { id ...F }",
        };

        foreach (var handling in new[] { "strict", "lenient" })
        {
            var (_, json) = await AskAsync(address, document, handling);
            (json["errors"] ?? json["data"]).Should().NotBeNull();
        }

        var (status, sound) = await AskAsync(address, "{ job(id: 1) { id } }");
        (status, (string)sound["data"]!["job"]!["id"]!).Should().Be((200, "1"));
    }

    private static async Task<(int Status, JsonNode Json)> AskAsync(string address, string document, string handling = "strict")
    {
        using var client = new HttpClient { DefaultRequestHeaders = { { "Authorization", "Bearer t" }, { "Prefer", $"handling={handling}" } } };
        using var answer = await client.PostAsync(address, JsonContent.Create(new { query = document }));
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }
}
