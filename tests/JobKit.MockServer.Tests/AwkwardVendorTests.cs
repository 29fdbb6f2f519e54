using System.Net;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer.Tests;

/// <summary>Vendors that nobody built for: what their descriptions do that ours do not, played over HTTP.</summary>
public class AwkwardVendorTests
{
    private const string Header = """
        openapi: 3.0.3
        info: { title: Jobs, version: "1" }
        servers: [{ url: "https://jobs.example" }]
        paths:

        """;

    private const string Answer = """
        responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Job" } } } } }
        """;

    private const string Job = """
        components:
          schemas:
            Job: { type: object, required: [status], properties: { status: { type: string, enum: [busy, done, broken] } } }

        """;

    private const string Table = """
        status:
          from: $response.body#/status
          map: { running: [busy], succeeded: [done], failed: [broken] }

        """;

    [Theory]
    [InlineData("", "")]
    [InlineData("", ", allowReserved: [id]")]
    [InlineData(", x-ms-skip-url-encoding: true", "")]
    public async Task Of_two_operations_of_one_shape_the_one_that_the_mapping_calls_answers(string declared, string mapped)
    {
        var paths = $$"""
              /things/{other}:
                get: { operationId: getOther, parameters: [{ name: other, in: path, required: true, schema: { type: string } }], responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } } } }
              /things/{id}:
                get: { operationId: getJob, parameters: [{ name: id, in: path, required: true, schema: { type: string }{{declared}} }], {{Answer}} }

            """;

        var (_, _, body) = await AskAsync(paths, $"poll: {{ operation: getJob{mapped} }}\n", "GET", "/things/7");

        body["status"]!.ToString().Should().Be("busy");
    }

    [Theory]
    [InlineData("Jobs.Get", "busy")]
    [InlineData("Jobs.List", null)]
    public async Task Calls_that_only_a_header_tells_apart_are_told_apart(string target, string? status)
    {
        const string Paths = """
              "/#Jobs.List":
                post: { operationId: listJobs, parameters: [{ name: X-Target, in: header, required: true, schema: { type: string, enum: [Jobs.List] } }], responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { count: { type: integer } } } } } } } }
              "/#Jobs.Get":
                post: { operationId: getJob, parameters: [{ name: X-Target, in: header, required: true, schema: { type: string } }], responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Job" } } } } } }

            """;

        var (_, _, body) = await AskAsync(Paths, "poll: { operation: getJob, headers: { X-Target: Jobs.Get }, body: { id: \"{id}\" } }\n", "POST", "/", """{"id":"7"}""", ("X-Target", target));

        ((string?)body["status"]).Should().Be(status);
    }

    [Fact]
    public async Task Numbers_are_foreseen_by_a_number()
    {
        var paths = Get("{ type: object, properties: { state: { type: integer } } }");
        var mapping = "poll: { operation: getJob }\nstatus:\n  from: { at: $response.body#/state, values: [1, 10, 30] }\n  map: { running: [1], succeeded: [10], failed: [30] }\n";
        await using var mock = await StartAsync(paths, mapping, table: "");
        mock.DefaultSession.UseScenario("unknown-word", "acme");
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };

        await client.GetStringAsync("/acme/jobs/7");
        var second = JsonNode.Parse(await client.GetStringAsync("/acme/jobs/7"))!;

        second["state"]!.ToJsonString().Should().Be("31");
    }

    [Fact]
    public async Task Every_word_has_a_name_of_its_own()
    {
        var paths = Get("{ type: object, properties: { steps: { type: array, items: { type: object, properties: { state: { type: string, enum: [ok, ko] } } } } } }");
        var mapping = """
            poll: { operation: getJob }
            status:
              select: { steps: { at: $response.body#/steps, each: /state } }
              rows:
                - { steps: { all: ko }, is: failed }
                - { steps: { any: ko }, is: partiallySucceeded }
                - { steps: { all: ok }, is: succeeded }
                - { is: running }

            """;
        await using var mock = await StartAsync(paths, mapping, table: "");
        var words = mock.DefaultSession.ScenariosOf("acme").SelectMany(scenario => scenario.Steps).Select(step => step.Word).OfType<string>().Distinct();

        words.Should().BeEquivalentTo("steps={all: ko}", "steps={any: ko}", "steps={all: ok}", "running");
    }

    [Theory]
    [InlineData(0, HttpStatusCode.Accepted, "50%")]
    [InlineData(1, HttpStatusCode.NoContent, null)]
    public async Task What_the_vendor_says_without_a_body_has_none_and_has_its_headers(int earlier, HttpStatusCode status, string? progress)
    {
        const string Paths = """
              /jobs/{id}:
                get:
                  operationId: getJob
                  parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                  responses:
                    "200": { description: ok, content: { application/json: { schema: { type: object, properties: { started: { type: string, format: date-time } } } } } }
                    "202": { description: going, headers: { X-Progress: { schema: { type: string } } } }
                    "204": { description: done }

            """;
        const string Mapping = """
            poll: { operation: getJob }
            status: { from: $statusCode, map: { running: [202], succeeded: [204, 200] } }
            reads: { startedAt: $response.body#/started, progress: $response.header.X-Progress }

            """;
        await using var mock = await StartAsync(Paths, Mapping, table: "");
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };
        for (var i = 0; i < earlier; i++)
        {
            await client.GetAsync("/acme/jobs/7");
        }

        using var answer = await client.GetAsync("/acme/jobs/7");

        answer.StatusCode.Should().Be(status);
        (await answer.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
        answer.Content.Headers.ContentType.Should().BeNull();
        (answer.Headers.TryGetValues("X-Progress", out var values) ? values.Single() : null).Should().Be(progress);
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/*")]
    public async Task A_range_of_media_types_is_answered_as_JSON(string range)
    {
        var paths = Get("{ $ref: \"#/components/schemas/Job\" }").Replace("application/json", $"\"{range}\"", StringComparison.Ordinal);

        var (_, type, body) = await AskAsync(paths, "poll: { operation: getJob }\n", "GET", "/jobs/7");

        type.Should().Be("application/json");
        body["status"]!.ToString().Should().Be("busy");
    }

    [Fact]
    public async Task Other_methods_at_the_jobs_address_do_not_cancel_it()
    {
        var paths = Get("{ $ref: \"#/components/schemas/Job\" }")
            + "    put: { operationId: renameJob, responses: { \"204\": { description: ok } } }\n    delete: { operationId: cancelJob, responses: { \"204\": { description: ok } } }\n";
        await using var mock = await StartAsync(paths, "poll: { operation: getJob }\ncancel: { operation: cancelJob }\n", Table.Replace("failed: [broken]", "cancelled: [broken]", StringComparison.Ordinal));
        mock.DefaultSession.UseScenario("stays", "acme");
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };

        await client.PutAsync("/acme/jobs/7", null);
        var renamed = await client.GetStringAsync("/acme/jobs/7");
        await client.DeleteAsync("/acme/jobs/7");
        var cancelled = await client.GetStringAsync("/acme/jobs/7");

        renamed.Should().Contain("busy");
        cancelled.Should().Contain("broken");
    }

    [Fact]
    public async Task A_submit_answers_what_its_request_said_and_the_job_is_there()
    {
        var paths = $$"""
              /orgs/{org}/{region}/jobs/{id}:
                get: { operationId: getJob, parameters: [{ name: org, in: path, required: true, schema: { type: string } }, { name: region, in: path, required: true, schema: { type: string } }, { name: id, in: path, required: true, schema: { type: integer } }], {{Answer}} }
              /orgs/{org}/jobs:
                post:
                  operationId: runJob
                  parameters: [{ name: org, in: path, required: true, schema: { type: string } }]
                  requestBody: { content: { application/json: { schema: { type: object, properties: { region: { type: string } } } } } }
                  responses: { "201": { description: ok, headers: { Location: { schema: { type: string } } }, content: { application/json: { schema: { type: object, properties: { org: { type: string } } } } } } }

            """;
        var mapping = "poll: { operation: getJob }\nsubmit: { operation: runJob, jobId: { org: $response.body#/org, region: $request.body#/region, id: $response.header.Location } }\n";
        await using var mock = await StartAsync(paths, mapping, Table);
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };

        using var submitted = await client.PostAsync("/acme/orgs/blue/jobs", new StringContent("""{"region":"north"}""", System.Text.Encoding.UTF8, "application/json"));
        var location = submitted.Headers.Location!;

        JsonNode.Parse(await submitted.Content.ReadAsStringAsync())!["org"]!.ToString().Should().Be("blue");
        location.AbsolutePath.Should().MatchRegex("^/acme/orgs/blue/north/jobs/[0-9]+$");
        (await client.GetStringAsync(location)).Should().Contain("busy");
        mock.DefaultSession.ListJobs("acme").Should().ContainSingle("the poll is of the job that was submitted");
    }

    [Fact]
    public async Task Where_nothing_is_failure_the_scenario_says_so()
    {
        await using var mock = await StartAsync(Get("{ $ref: \"#/components/schemas/Job\" }"), "poll: { operation: getJob }\n", Table.Replace("failed: [broken]", "cancelled: [broken]", StringComparison.Ordinal));

        mock.DefaultSession.ScenariosOf("acme").Single(scenario => scenario.Name == "fails").Title.Should().Be("Ends as cancelled: acme has no word for failure.");
    }

    private static string Get(string schema) => $$"""
          /jobs/{id}:
            get: { operationId: getJob, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: ok, content: { application/json: { schema: {{schema}} } } } } }

        """;

    private static async Task<(HttpStatusCode Status, string? Type, JsonNode Body)> AskAsync(string paths, string mapping, string method, string path, string? content = null, params (string Name, string Value)[] headers)
    {
        await using var mock = await StartAsync(paths, mapping, Table);
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };
        using var request = new HttpRequestMessage(new HttpMethod(method), "/acme" + path) { Content = content is null ? null : new StringContent(content, System.Text.Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    private static Task<MockServer> StartAsync(string paths, string mapping, string table) => MockServer.StartAsync(new MockServerOptions
    {
        Folders = [new VendorFolder("acme", new[] { new SourceFile("openapi.yaml", "openapi.yaml", Header + paths + Job), new SourceFile("mapping.yaml", "mapping.yaml", "jobkit: 1\n" + mapping + table) }.ToEquatableArray())],
    });
}
