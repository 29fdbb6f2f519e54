using JobKit.Cli.Commands;
using JobKit.TestKit;

namespace JobKit.Cli.Tests.New;

/// <summary><c>jobkit new</c> as a user meets it: what it writes, what it says, and that it leaves alone what it cannot do.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_description_is_copied_byte_for_byte()
    {
        var given = _folder.Write("acme.yaml", "\uFEFF" + (await File.ReadAllTextAsync(Drafted.PathOf("plain.yaml"))).ReplaceLineEndings("\r\n"));

        var (exitCode, output, error) = await RunAsync(given, "--output", In("specs/acme"));

        exitCode.Should().Be(ExitCodes.Success, error);
        (await File.ReadAllBytesAsync(In("specs/acme/openapi.yaml"))).Should().Equal(await File.ReadAllBytesAsync(given));
        Directory.EnumerateFiles(In("specs/acme")).Select(Path.GetFileName).Should().BeEquivalentTo("openapi.yaml", "mapping.yaml", "origin.yaml");
        output.Should().Contain("No question is left.").And.Contain("jobkit check");
    }

    [Theory]
    [InlineData("long-running.json", "swagger.json")]
    [InlineData("conditions.yaml", "swagger.yaml")]
    [InlineData("graph.graphql", "schema.graphql")]
    public async Task Its_name_in_the_folder_is_that_of_its_kind(string description, string name)
    {
        await RunAsync(Drafted.PathOf(description), "--output", In("acme"));

        File.Exists(In("acme/" + name)).Should().BeTrue();
    }

    [Fact]
    public async Task A_folder_that_holds_a_description_is_read_and_files_that_it_refers_to_go_along()
    {
        _folder.Write("given/api.yaml", (await File.ReadAllTextAsync(Drafted.PathOf("plain.yaml"))).Replace("{ $ref: \"#/components/schemas/Render\" }", "{ $ref: \"schemas/render.yaml\" }", StringComparison.Ordinal));
        _folder.Write("given/schemas/render.yaml", "type: object\nproperties: { id: { type: string }, status: { $ref: \"status.yaml\" } }\n");
        _folder.Write("given/schemas/status.yaml", "type: string\nenum: [queued, running, succeeded, failed]\n");
        _folder.Write("given/notes.yaml", "of: no matter\n");

        var (exitCode, _, error) = await RunAsync(In("given"), "--output", In("acme"));

        exitCode.Should().Be(ExitCodes.Success, error);
        Directory.EnumerateFiles(In("acme"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(In("acme"), path))
            .Should().BeEquivalentTo("openapi.yaml", "schemas/render.yaml", "schemas/status.yaml", "mapping.yaml", "origin.yaml");
        (await File.ReadAllTextAsync(In("acme/mapping.yaml"))).Should().Contain("running:   [running]");
    }

    [Fact]
    public async Task A_description_that_already_lies_in_its_vendor_folder_gets_its_mapping_there()
    {
        _folder.Write("specs/acme/openapi.yaml", await File.ReadAllTextAsync(Drafted.PathOf("plain.yaml")));

        var (exitCode, _, error) = await RunAsync(In("specs/acme"));

        exitCode.Should().Be(ExitCodes.Success, error);
        Directory.EnumerateFiles(In("specs/acme")).Select(Path.GetFileName).Should().BeEquivalentTo("openapi.yaml", "mapping.yaml", "origin.yaml");
    }

    [Fact]
    public async Task Without_a_credible_candidate_nothing_is_written_and_the_nearest_are_listed()
    {
        var (exitCode, output, error) = await RunAsync(Drafted.PathOf("nothing.yaml"), "--output", In("acme"));

        exitCode.Should().Be(ExitCodes.Refused);
        (output + error).Should().Contain("--operation").And.Contain("Nothing was written.");
        Directory.Exists(In("acme")).Should().BeFalse();
    }

    [Fact]
    public async Task An_operation_can_be_named_by_id_or_by_method_and_path()
    {
        (await RunAsync(Drafted.PathOf("plain.yaml"), "--output", In("one"), "--operation", "getRender")).ExitCode.Should().Be(ExitCodes.Success);
        (await RunAsync(Drafted.PathOf("plain.yaml"), "--output", In("two"), "--operation", "GET /renders/{render_id}")).ExitCode.Should().Be(ExitCodes.Success);

        (await File.ReadAllTextAsync(In("one/mapping.yaml"))).Should().Contain("poll: { operation: getRender }").And.Be(await File.ReadAllTextAsync(In("two/mapping.yaml")));
    }

    [Fact]
    public async Task An_operation_that_is_not_there_is_refused_with_the_nearest()
    {
        var (exitCode, _, error) = await RunAsync(Drafted.PathOf("plain.yaml"), "--output", In("acme"), "--operation", "getRendr");

        exitCode.Should().Be(ExitCodes.Refused);
        error.Should().Contain("nearest: `getRender`");
        Directory.Exists(In("acme")).Should().BeFalse();
    }

    [Fact]
    public async Task An_operation_whose_answer_tells_nothing_is_refused_with_what_it_has()
    {
        var (exitCode, _, error) = await RunAsync(Drafted.PathOf("nothing.yaml"), "--output", In("acme"), "--operation", "getForecast");

        exitCode.Should().Be(ExitCodes.Refused);
        error.Should().Contain("`temperature`");
    }

    [Fact]
    public async Task What_is_there_is_overwritten_only_with_force()
    {
        var mapping = _folder.Write("acme/mapping.yaml", "jobkit: 1 # mine\n");

        var (refused, _, error) = await RunAsync(Drafted.PathOf("plain.yaml"), "--output", In("acme"));

        refused.Should().Be(ExitCodes.Refused);
        error.Should().Contain("mapping.yaml").And.Contain("--force");
        (await File.ReadAllTextAsync(mapping)).Should().Be("jobkit: 1 # mine\n");
        Directory.EnumerateFiles(In("acme")).Should().ContainSingle();

        (await RunAsync(Drafted.PathOf("plain.yaml"), "--output", In("acme"), "--force")).ExitCode.Should().Be(ExitCodes.Success);
        (await File.ReadAllTextAsync(mapping)).Should().Contain("getRender");
    }

    [Fact]
    public async Task A_draft_may_be_made_again_where_nothing_was_changed()
    {
        await RunAsync(Drafted.PathOf("plain.yaml"), "--output", In("acme"));

        (await RunAsync(Drafted.PathOf("plain.yaml"), "--output", In("acme"))).ExitCode.Should().Be(ExitCodes.Success);
    }

    [Theory]
    [InlineData("broken.yaml", "openapi: 3.0.0\npaths: [\n")]
    [InlineData("broken.json", "{ \"openapi\": \"3.0.0\", ")]
    [InlineData("other.yaml", "name: no description\n")]
    [InlineData("empty.yaml", "")]
    [InlineData("broken.graphql", "type Query { job(id: ID!: Job }")]
    public async Task A_file_that_is_no_description_is_refused_with_a_sentence(string name, string text)
    {
        var (exitCode, _, error) = await RunAsync(_folder.Write(name, text), "--output", In("acme"));

        exitCode.Should().Be(ExitCodes.Refused);
        error.Should().Contain(name).And.NotContain("   at ");
        Directory.Exists(In("acme")).Should().BeFalse();
    }

    [Fact]
    public async Task A_folder_with_two_descriptions_is_refused_by_name()
    {
        _folder.Write("given/openapi.yaml", "openapi: 3.0.0\n");
        _folder.Write("given/swagger.json", "{}");

        (await RunAsync(In("given"), "--output", In("acme"))).Error.Should().Contain("openapi.yaml, swagger.json");
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_refused() => (await RunAsync(In("nowhere.yaml"))).Error.Should().Contain("There is no file or folder");

    [Fact]
    public async Task A_folder_that_cannot_be_made_leaves_nothing_behind()
    {
        _folder.Write("taken", "a file");

        var (exitCode, _, error) = await RunAsync(Drafted.PathOf("plain.yaml"), "--output", In("taken/acme"));

        exitCode.Should().Be(ExitCodes.Refused);
        error.Should().Contain("Nothing was written");
        Directory.EnumerateFileSystemEntries(_folder.Path).Should().ContainSingle();
    }

    [Fact]
    public async Task The_vendors_name_is_its_title_and_what_cannot_be_known_says_so()
    {
        await RunAsync(Drafted.PathOf("plain.yaml"), "--output", In("acme"), "--name", "Acme: Renders");

        (await File.ReadAllTextAsync(In("acme/mapping.yaml"))).Should().Contain("title: \"Acme: Renders\"");
        (await File.ReadAllTextAsync(In("acme/origin.yaml"))).Should().Contain("vendor: \"Acme: Renders\"").And.Contain("how: unknown").And.Contain("how: inferred");
    }

    [Fact]
    public async Task Check_says_what_is_left()
    {
        await RunAsync(Drafted.PathOf("counters.yaml"), "--output", In("acme"));

        var (exitCode, output, _) = await CommandLine.RunAsync(CheckCommand.Create(), In("acme"));

        exitCode.Should().Be(ExitCodes.Failure);
        output.Should().Contain("0 errors").And.Contain("1 question left to answer").And.MatchRegex(@"mapping\.yaml line \d+");
    }

    [Fact]
    public async Task An_example_of_a_secret_is_nowhere_but_in_the_description()
    {
        var given = _folder.Write("acme.yaml", (await File.ReadAllTextAsync(Drafted.PathOf("steps.yaml")))
            .Replace("in: header, required: true, schema: { type: string }", "in: header, required: true, schema: { type: string, default: s3cr3t-k3y }", StringComparison.Ordinal));

        var (_, output, error) = await RunAsync(given, "--output", In("acme"));

        (output + error + await File.ReadAllTextAsync(In("acme/mapping.yaml")) + await File.ReadAllTextAsync(In("acme/origin.yaml"))).Should().NotContain("s3cr3t");
    }

    private string In(string path) => Path.Combine(_folder.Path, path);

    private static Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) => CommandLine.RunAsync(NewCommand.Create(), arguments);
}
