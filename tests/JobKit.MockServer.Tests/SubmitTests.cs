using System.Net.Http.Json;
using System.Text.Json;
using JobKit.TestKit;

namespace JobKit.MockServer.Tests;

/// <summary>What a submit answers can be used as its client uses it.</summary>
public class SubmitTests
{
    [Fact]
    public async Task A_new_job_lives_where_the_request_says_and_its_root_begins_with_the_tenant()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs });
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("x-api-key", "any");

        using var answer = await client.PostAsJsonAsync($"{mock.AddressOf("hotglue").ToString().TrimEnd('/')}/my.env/my-flow/acme%20%22%26%20sons/jobs", new { });
        var job = await answer.Content.ReadFromJsonAsync<JsonElement>();

        string Text(string member) => job.GetProperty(member).GetString()!;
        (Text("env_id"), Text("flow_id"), Text("tenant")).Should().Be(("my.env", "my-flow", "acme \"& sons"));
        Text("s3_root").Should().StartWith("acme \"& sons/flows/my-flow/jobs/");

        var polled = await client.GetFromJsonAsync<JsonElement>($"{mock.AddressOf("hotglue").ToString().TrimEnd('/')}/my.env/my-flow/acme%20%22%26%20sons/jobs/status?job_root={Uri.EscapeDataString(Text("s3_root"))}");
        polled.GetProperty("s3_root").GetString().Should().Be(Text("s3_root"));
    }
}
