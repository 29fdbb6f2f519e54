using System.Net;
using System.Text.Json.Nodes;
using JobKit.MockServer.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobKit.MockServer.Tests.Validation;

public class RequestRulesTests
{
    [Fact]
    public void Every_rule_is_in_the_list() =>
        RequestRules.All.Select(compile => compile.Method.DeclaringType)
            .Should().BeEquivalentTo(typeof(IRequestRule).Assembly.GetTypes().Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IRequestRule))));

    [Fact]
    public void Every_kind_of_body_is_in_the_list() =>
        BodyKinds.All.Select(kind => kind.GetType())
            .Should().BeEquivalentTo(typeof(IBodyKind).Assembly.GetTypes().Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IBodyKind))));

    [Theory]
    [InlineData("strict", "getJob", "3f2a1b5c-8d4e-4f6a-9b7c-0d1e2f3a4b5c")]
    [InlineData("older", "getJob", "9223372036854775807")]
    [InlineData("acme", "getJob", "red")]
    public async Task A_request_that_has_nothing_wrong_costs_no_memory(string provider, string operation, string id)
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        var played = mock.Played.Single(one => one.Name == provider);
        var asked = played.Operations.Single(one => one.Name == operation);
        var http = new DefaultHttpContext().Request;
        http.Headers.Accept = "application/json";
        http.Headers.UserAgent = "test";
        var request = new MockRequest(http, played, asked, asked.PathNames.ToDictionary(name => name, _ => id), default, mock.DefaultSession);
        asked.Checks.Check(request).IsEmpty.Should().BeTrue();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 1000; round++)
        {
            asked.Checks.Check(request);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public async Task Settings_of_a_provider_let_its_requests_pass()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions
        {
            Folders = TestVendors.Sound,
            Lenient = true,
            Providers = new Dictionary<string, ProviderSettings> { ["older"] = new() { Lenient = false } },
        });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };

        using var easy = await client.GetAsync("/strict/jobs/7");
        using var hard = await client.GetAsync("/older/v1/jobs/x");

        ((int)easy.StatusCode).Should().Be(200);
        easy.Headers.GetValues("JobKit-Note").Single().Should().Contain("'id'").And.Contain("(format)");
        ((int)hard.StatusCode).Should().Be(400);
        mock.DefaultSession.Journal.Read().Select(entry => entry.Notes.Count).Should().Equal(1, 1);
    }

    [Fact]
    public async Task Ids_that_the_server_gives_out_are_ids_that_it_takes()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };

        for (var round = 0; round < 3; round++)
        {
            using var started = await client.PostAsync("/strict/jobs", null);
            var id = (string)JsonNode.Parse(await started.Content.ReadAsStringAsync())!["id"]!;
            (await client.GetAsync($"/strict/jobs/{id}")).StatusCode.Should().Be(HttpStatusCode.OK, id);
        }

        using var made = await client.PostAsync("/_jobkit/jobs", new StringContent("""{"provider":"strict"}"""));
        var job = JsonNode.Parse(await made.Content.ReadAsStringAsync())!;
        (await client.GetAsync($"/strict/jobs/{job["key"]!["id"]}")).StatusCode.Should().Be(HttpStatusCode.OK, "{0}", job);
    }

    [Fact]
    public async Task A_refused_poll_does_not_move_the_job()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };

        await client.GetAsync("/strict/jobs/7");

        mock.DefaultSession.ListJobs().Should().BeEmpty();
    }

    [Fact]
    public async Task Of_a_thousand_problems_the_first_are_told()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };
        using var content = new StringContent("{" + string.Join(',', Enumerable.Range(0, 1000).Select(number => $"\"colour{number}\":1")) + "}", System.Text.Encoding.UTF8, "application/json");

        using var answer = await client.PostAsync("/strict/aspnet", content);

        ((int)answer.StatusCode).Should().Be(400);
        answer.Headers.GetValues("JobKit-Note").Single().Length.Should().BeLessThan(1100);
        (await answer.Content.ReadAsStringAsync()).Length.Should().BeLessThan(10_000);
    }
}
