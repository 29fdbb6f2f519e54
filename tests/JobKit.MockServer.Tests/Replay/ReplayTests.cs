using JobKit.MockServer.Tests.Support;
using JobKit.Specs;
using JobKit.TestKit;

namespace JobKit.MockServer.Tests.Replay;

public class ReplayTests
{
    private const string Mapping = """
        jobkit: 1
        poll: { operation: getJob }
        status: { from: $response.body#/state, map: { running: [running], succeeded: [done], failed: [broken] } }
        """;

    [Fact]
    public async Task Every_documented_example_of_our_vendors_is_sent_byte_for_byte()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs, Replay = false });

        var receipt = await mock.ReplayAsync();

        receipt.Findings.Should().BeEmpty();
        receipt.Passed.Should().BeTrue();
        receipt.Providers.Should().HaveCount(mock.Providers.Count).And.OnlyContain(provider => provider.NotSayable == 0 && provider.Invalid == 0 && provider.Unaskable == 0);
        receipt.Providers.Where(provider => provider.Name == "hotglue").Should().OnlyContain(provider => provider.Examples == 3 && provider.Equal == 3);
        receipt.Providers.Should().OnlyContain(provider => provider.Derived > 0);
    }

    [Fact]
    public async Task Nobody_sees_a_replay()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, Replay = false });

        (await mock.ReplayAsync()).Passed.Should().BeTrue();

        mock.Sessions.Should().ContainSingle().Which.Should().BeSameAs(mock.DefaultSession);
        mock.DefaultSession.Journal.Read().Should().BeEmpty();
        mock.DefaultSession.ListJobs().Should().BeEmpty();
    }

    [Fact]
    public async Task An_example_that_another_operation_hides_differs()
    {
        await using var mock = await StartAsync("""
              /jobs/{id}:
                get: { operationId: getJob, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { state: { enum: [running, done, broken] } } }, examples: { By id: { value: { state: done } } } } } } } }
              /jobs/{name}:
                get: { operationId: getByName, parameters: [{ name: name, in: path, required: true, schema: { type: string } }], responses: { "200": { description: ok, content: { application/json: { examples: { By name: { value: { name: x } } } } } } } }
            """);

        var receipt = await mock.ReplayAsync();

        receipt.Passed.Should().BeFalse();
        receipt.Providers.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Operations = 2, Examples = 2, Equal = 1, Different = 1, NotSayable = 0 });
        var finding = receipt.Findings.Should().ContainSingle(finding => finding.Id == "JK2002").Which;
        finding.Message.Should().Contain("`By name`").And.Contain("getByName").And.Contain("status is 404, not 200");
        finding.Location.Path.Should().Be("openapi.yaml");
    }

    [Fact]
    public async Task What_breaks_its_schema_is_told_of_examples_requests_and_made_up_answers()
    {
        await using var mock = await StartAsync("""
              /jobs/{id}:
                get: { operationId: getJob, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: ok, content: { application/json: { schema: { type: object, required: [token], properties: { token: { type: string, pattern: "^[0-9]{3}-$" }, state: { enum: [running, done, broken] } } } } } } } }
              /things:
                post:
                  operationId: makeThing
                  requestBody:
                    content:
                      application/json: { schema: { type: object, required: [name], properties: { name: { type: string } } }, examples: { Good: { value: { name: x } }, Bad: { value: { nam: x } } } }
                      multipart/form-data: { schema: { type: object }, examples: { Shown: { value: "--x\n…" } } }
                  responses:
                    "201": { description: made, content: { application/json: { schema: { type: object, properties: { id: { type: integer } } }, examples: { Text: { value: { id: "7" } }, 'Quo"ted': { value: { id: 7 } } } } } }
                    "204": { description: nothing, content: { application/json: { examples: { Impossible: { value: {} } } } } }
            """);

        var receipt = await mock.ReplayAsync();

        receipt.Passed.Should().BeTrue("what breaks its own schema is sent and taken all the same");
        receipt.Providers.Single().Should().BeEquivalentTo(new { Equal = 3, Different = 0, NotSayable = 3, Broken = 2, Derived = 4, Invalid = 4 });
        receipt.Findings.Where(finding => finding.Id == "JK2003").Select(finding => finding.Value).Should().BeEquivalentTo("Bad", "Text");
        receipt.Findings.Where(finding => finding.Id == "JK2004").Should().HaveCount(4).And.OnlyContain(finding => finding.Message.Contains("`/token` must match ^[0-9]{3}-$ (pattern)"));
        using var client = new HttpClient();
        using var answer = await client.GetAsync(mock.AddressOf("v") + "/jobs/7");
        answer.Headers.GetValues("JobKit-Sample").Single().Should().Be("derived; name=running; invalid-at=/token");
    }

    [Fact]
    public async Task At_start_examples_are_replayed_while_the_server_serves_and_what_is_wrong_is_found_and_logged()
    {
        var lines = new List<string>();
        await using var mock = await StartAsync("""
              /jobs/{id}:
                get: { operationId: getJob, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { state: { enum: [running, done, broken] } } } } } } } }
              /other:
                get: { operationId: other, responses: { "200": { description: ok, content: { application/json: { schema: { type: integer }, example: text } } } } }
            """, replay: true, new ListLoggerFactory(lines));

        await mock.Replayed;

        mock.Findings.Should().ContainSingle(finding => finding.Id == "JK2003");
        lock (lines)
        {
            lines.Should().Contain(line => line.Contains("JK2003")).And.Contain(line => line.Contains("1 equal, 0 different"));
        }
    }

    [Theory]
    [InlineData("JK2001")]
    [InlineData(ReplayFindings.Different)]
    [InlineData(ReplayFindings.Broken)]
    [InlineData(ReplayFindings.Invalid)]
    public void Every_finding_has_a_page(string id) =>
        File.ReadAllText(Path.Combine(RepoPaths.Root, "mockserver", "diagnostics", id + ".md")).Should().StartWith($"# {id}: ").And.Contain("## Wrong").And.Contain("## Right");

    private static Task<MockServer> StartAsync(string paths, bool replay = false, ListLoggerFactory? logs = null)
    {
        var description = "openapi: 3.0.3\ninfo: { title: V, version: \"1\" }\npaths:\n" + paths;
        var folder = new VendorFolder("v", new EquatableArray<SourceFile>([new("openapi.yaml", "openapi.yaml", description), new("mapping.yaml", "mapping.yaml", Mapping)]));
        return MockServer.StartAsync(new MockServerOptions { Folders = [folder], Replay = replay, LoggerFactory = logs });
    }
}
