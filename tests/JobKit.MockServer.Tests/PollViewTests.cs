using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests;

public class PollViewTests
{
    [Fact]
    public async Task The_poll_that_is_shown_is_answered_by_the_job_that_it_names_for_every_vendor()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = [.. TestVendors.Sound, .. SpecsFolders.Read(TestKit.RepoPaths.Specs)] });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };
        var session = mock.Session("red");

        foreach (var provider in mock.Providers)
        {
            var poll = (await client.GetFromJsonAsync<JsonObject>($"/s/red/_jobkit/jobs/poll?provider={provider}"))!;
            using var request = new HttpRequestMessage(new HttpMethod((string)poll["method"]!), (string)poll["path"]!);
            if (poll["body"] is { } body)
            {
                request.Content = new StringContent((string)body!, new MediaTypeHeaderValue("application/json"));
            }

            foreach (var header in poll["headers"]!.AsArray())
            {
                request.Headers.TryAddWithoutValidation((string)header!["key"]!, (string)header["value"]!);
            }

            using var answer = await client.SendAsync(request);

            answer.IsSuccessStatusCode.Should().BeTrue($"{provider} is asked with {poll}");
            session.Journal.Read()[^1].Job.Should().Be((string)poll["job"]!);
            session.ListJobs(provider).Should().ContainSingle();
        }
    }
}
