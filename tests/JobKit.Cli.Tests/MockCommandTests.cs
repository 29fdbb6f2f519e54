using System.CommandLine;
using JobKit.Cli.Commands;
using JobKit.TestKit;

namespace JobKit.Cli.Tests;

public sealed class MockCommandTests : IDisposable
{
    private readonly string _specs = Directory.CreateTempSubdirectory("jobkit-mock-").FullName;

    public void Dispose() => Directory.Delete(_specs, recursive: true);

    [Fact]
    public async Task Verify_prints_a_receipt_of_every_vendor()
    {
        var (exitCode, output, error) = await CommandLine.RunAsync(MockCommand.Create(), "--verify", "--specs", RepoPaths.Specs);

        exitCode.Should().Be(ExitCodes.Success, output + error);
        output.Should().MatchRegex(@"(?m)^hotglue +2 +3 +3 +0 +0 +0 +\d+ +0\r?$").And.Contain("documented examples replayed: none differs.");
    }

    [Fact]
    public async Task Verify_fails_where_an_example_is_not_answered_as_documented()
    {
        await WriteVendorAsync();

        var (exitCode, output, _) = await CommandLine.RunAsync(MockCommand.Create(), "--verify", "--specs", _specs);

        exitCode.Should().Be(ExitCodes.Failure);
        output.Should().Contain("openapi.yaml(").And.Contain("warning JK2002: The documented example `By name`").And.Contain("2 documented examples replayed: 1 differs.");
    }

    [Fact]
    public async Task Verify_refuses_a_folder_that_is_not_there()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync(MockCommand.Create(), "--verify", "--specs", Path.Combine(_specs, "nowhere"));

        exitCode.Should().Be(ExitCodes.Refused);
        error.Should().Contain("There is no folder");
    }

    [Theory]
    [InlineData("127.0.0.1", "http://127.0.0.1:")]
    [InlineData("localhost", "http://127.0.0.1:")]
    [InlineData("0.0.0.0", "http://127.0.0.1:")]
    public async Task It_listens_where_it_is_told_and_names_an_address_that_can_be_called(string host, string named)
    {
        await WriteVendorAsync();
        using var stop = new CancellationTokenSource();
        var output = new AwaitedWriter("acme ");
        var running = new RootCommand { MockCommand.Create() }.Parse(["mock", "--specs", _specs, "--port", "0", "--host", host]).InvokeAsync(new InvocationConfiguration { Output = output }, stop.Token);

        await output.Line;
        var page = output.ToString().Split('\n').Single(line => line.StartsWith("See it", StringComparison.Ordinal)).Split(' ')[^1].Trim();
        using var client = new HttpClient();
        using var answer = await client.GetAsync(page);
        await stop.CancelAsync();

        (await running).Should().Be(ExitCodes.Success);
        page.Should().StartWith(named);
        ((int)answer.StatusCode).Should().BeLessThan(500);
    }

    [Fact]
    public async Task An_address_that_is_none_is_refused_with_what_is_taken()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync(MockCommand.Create(), "--host", "everywhere");

        exitCode.Should().NotBe(ExitCodes.Success);
        error.Should().Contain("'everywhere' is no IP address").And.Contain("0.0.0.0");
    }

    [Fact]
    public async Task It_says_first_where_the_page_is_and_how_to_stop_then_every_vendors_address_and_stops_when_told()
    {
        using var stop = new CancellationTokenSource();
        var output = new AwaitedWriter("veritone ");
        var running = new RootCommand { MockCommand.Create() }.Parse(["mock", "--specs", RepoPaths.Specs, "--port", "0"]).InvokeAsync(new InvocationConfiguration { Output = output }, stop.Token);

        await output.Line;
        var lines = output.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
        var page = lines[1].Split(' ')[^1];
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, page) { Headers = { { "Accept", "text/html" } } };
        using var answer = await client.SendAsync(request);
        await stop.CancelAsync();

        (await running).Should().Be(ExitCodes.Success);
        lines[0].Should().Be("The mock server runs. Press Ctrl+C to stop it.");
        lines[1].Should().StartWith("See it ");
        (await answer.Content.ReadAsStringAsync()).Should().Contain("<title>JobKit mock server</title>");
        lines.Should().Contain(line => line.StartsWith("sutro ", StringComparison.Ordinal) && line.EndsWith($" {page}sutro", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_a_sentence()
    {
        await using var first = await MockServer.MockServer.StartAsync(new MockServer.MockServerOptions { SpecsDirectory = RepoPaths.Specs, Replay = false });

        var (exitCode, _, error) = await CommandLine.RunAsync(MockCommand.Create(), "--specs", RepoPaths.Specs, "--port", $"{first.BaseAddress.Port}");

        exitCode.Should().Be(ExitCodes.Refused);
        error.Should().Contain($"{first.BaseAddress.Port}").And.Contain("--port").And.NotContain("   at ");
    }

    [Theory]
    [InlineData(false, 400)]
    [InlineData(true, 200)]
    public async Task Lenient_lets_wrong_requests_pass(bool isLenient, int expected)
    {
        await WriteVendorAsync();
        using var stop = new CancellationTokenSource();
        var output = new AwaitedWriter("acme ");
        string[] arguments = ["mock", "--specs", _specs, "--port", "0", .. isLenient ? ["--lenient"] : Array.Empty<string>()];
        var running = new RootCommand { MockCommand.Create() }.Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = TextWriter.Null }, stop.Token);
        var address = (await output.Line).Split(' ')[^1];
        using var client = new HttpClient();

        using var answer = await client.GetAsync(address + "/jobs/x");

        ((int)answer.StatusCode).Should().Be(expected);
        await stop.CancelAsync();
        (await running).Should().Be(ExitCodes.Success);
    }

    private async Task WriteVendorAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_specs, "acme")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "mapping.yaml"), """
            jobkit: 1
            poll: { operation: getJob }
            status: { from: $response.body#/state, map: { running: [running], succeeded: [done], failed: [broken] } }
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "openapi.yaml"), """
            openapi: 3.0.3
            info: { title: Acme, version: "1" }
            paths:
              /jobs/{id}:
                get: { operationId: getJob, parameters: [{ name: id, in: path, required: true, schema: { type: string, minLength: 2 } }], responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { state: { enum: [running, done, broken] } } }, examples: { By id: { value: { state: done } } } } } } } }
              /jobs/{name}:
                get: { operationId: getByName, parameters: [{ name: name, in: path, required: true, schema: { type: string } }], responses: { "200": { description: ok, content: { application/json: { examples: { By name: { value: { name: x } } } } } } } }
            """);
    }
}
