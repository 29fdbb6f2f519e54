using JobKit.Cli.New;

namespace JobKit.Cli.Tests.New;

public sealed class ChoiceTests
{
    private const string TwoJobs = """
        openapi: 3.0.3
        info: { title: Acme, version: "1" }
        servers: [{ url: "https://api.acme.io" }]
        paths:
          /exports/{id}:
            get:
              operationId: getExport
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Job" } } } } }
          /imports/{id}:
            get:
              operationId: getImport
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Job" } } } } }
        components: { schemas: { Job: { type: object, properties: { status: { type: string, enum: [queued, running, succeeded, failed] } } } } }
        """;

    [Fact]
    public void In_a_terminal_the_operations_are_ranked_with_reasons_and_the_chosen_one_is_taken()
    {
        var console = new ScriptedConsole(ConsoleKey.DownArrow, ConsoleKey.Enter);

        var (exitCode, output, mapping) = Run(new PromptChooser(console), TwoJobs);

        exitCode.Should().Be(ExitCodes.Success, output);
        mapping.Should().Contain("poll: { operation: getImport }");
        console.Screen.Should().Contain("getExport (GET /exports/{id})").And.Contain("says queued, running, succeeded, failed");
    }

    [Fact]
    public void None_of_these_writes_nothing()
    {
        var (exitCode, output, mapping) = Run(new PromptChooser(new ScriptedConsole(ConsoleKey.DownArrow, ConsoleKey.DownArrow, ConsoleKey.Enter)), TwoJobs);

        exitCode.Should().Be(ExitCodes.Refused);
        output.Should().Contain("Nothing was written.");
        mapping.Should().BeNull();
    }

    [Fact]
    public void Where_there_is_only_one_nobody_is_asked()
    {
        var console = new ScriptedConsole();

        Run(new PromptChooser(console), File.ReadAllText(Drafted.PathOf("plain.yaml"))).ExitCode.Should().Be(ExitCodes.Success);
        console.Screen.Should().BeEmpty();
    }

    [Fact]
    public void Without_a_terminal_the_likeliest_is_taken_and_the_others_are_named()
    {
        var (_, output, mapping) = Run(new BestChooser(), TwoJobs);

        mapping.Should().Contain("poll: { operation: getExport }");
        output.Should().Contain("Other operations that may read a job (--operation takes one): getImport.");
    }

    private static (int ExitCode, string Output, string? Mapping) Run(ICandidateChooser chooser, string description)
    {
        using var folder = new TempFolder();
        var output = new StringWriter();
        var exitCode = new NewRun(chooser, TimeProvider.System, output, output).Run(new NewRequest(folder.Write("api.yaml", description), Path.Combine(folder.Path, "acme"), null, null, Force: false));
        var mapping = Path.Combine(folder.Path, "acme", "mapping.yaml");
        return (exitCode, output.ToString(), File.Exists(mapping) ? File.ReadAllText(mapping) : null);
    }
}
