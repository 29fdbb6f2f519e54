namespace JobKit.Clients.Tests;

/// <summary>The targets, in a project of a consumer.</summary>
public sealed class BuildTests
{
    private const string Forms = """
        /form:
          post:
            operationId: sendForm
            parameters: [ { name: filter, in: query, style: deepObject, schema: { type: object, properties: { after: { type: integer } } } } ]
            requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } } } }
            responses: { "200": { description: ok, content: { application/octet-stream: { schema: { type: string, format: binary } } } } }
        /file:
          post:
            operationId: sendFile
            requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary }, more: { type: object } } } } } }
            responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { type: string } } } } } }
        """;

    private const string Circle = "A: { allOf: [ { $ref: '#/components/schemas/B' } ] }\nB: { allOf: [ { $ref: '#/components/schemas/A' } ] }";

    [Fact]
    public async Task Every_vendor_gets_the_client_that_its_item_or_the_property_asks_for_and_none_hinders_its_provider()
    {
        using var project = new ConsumerProject()
            .Vendor("specs/whole", Texts.Description(paths: Forms))
            .Vendor("specs/nothing", Texts.Description())
            .Vendor("specs/unusable", Texts.Description(schemas: Circle))
            .Vendor("elsewhere/part", Texts.Description(paths: Forms))
            .Project(
                "<IsAotCompatible>true</IsAotCompatible><WarningsAsErrors>IL2026;IL2070;IL2075;IL3050</WarningsAsErrors>",
                """
                <JobKitSpec Include="specs/nothing/" TypedClient="none" />
                <JobKitSpec Include="elsewhere/part/mapping.yaml" TypedClient="Mapped" />
                """)
            .File("Use.cs", """
                using JobKit;
                using Microsoft.Extensions.DependencyInjection;
                public static class Use
                {
                    public static void Services(IServiceCollection services) => services.AddJobKit().AddWhole().AddNothing().AddUnusable().AddPart();
                    public static Task Whole(JobKit.Whole.WholeClient client) => client.SendFormAsync(filterAfter: 1);
                    public static Task<JobKit.Part.Job> Part(JobKit.Part.PartClient client) => client.GetJobAsync("1");
                }
                """);

        var (exitCode, output) = await project.BuildAsync(null, $"-p:NSwagToolPath={Tools.NSwag}");

        exitCode.Should().Be(0, output);
        output.Should().Contain("openapi.yaml(1,1): warning JK1014").And.NotContain("IL2").And.NotContain("IL3");
        project.Clients.Should().Equal("PartClient.g.cs", "WholeClient.g.cs");
        (await File.ReadAllTextAsync(Path.Combine(project.Root, "obj/Debug/net10.0/clients/PartClient.g.cs"))).Should().NotContain("SendFormAsync");
        project.Told("whole").Should().Be("all");
        project.Told("part").Should().Be("mapped");
        project.Told("nothing").Should().Be("none");
        project.Told("unusable").Should().Be("none", "its registration must not name a client that there is not");

        (exitCode, output) = await project.BuildAsync(null, $"-p:NSwagToolPath={Tools.NSwag}");

        exitCode.Should().Be(0, output);
        project.Told("unusable").Should().Be("none", "the step has nothing to do now, and what it said last time still holds");
    }

    [Fact]
    public async Task None_needs_neither_NSwag_nor_Node()
    {
        using var project = new ConsumerProject().Vendor("specs/acme", Texts.Description())
            .Project("<JobKitTypedClient>none</JobKitTypedClient>", "")
            .File("Use.cs", "public static class Use { public static string Name = typeof(JobKit.AcmeProvider).Name; }");

        var (exitCode, output) = await project.BuildAsync(WithoutNode(project));

        exitCode.Should().Be(0, output);
    }

    [Fact]
    public async Task Where_Node_is_missing_one_sentence_says_so_and_how_to_go_on()
    {
        using var project = new ConsumerProject().Vendor("specs/acme", Texts.Description()).Project("", "");

        var (exitCode, output) = await project.BuildAsync(WithoutNode(project));

        exitCode.Should().NotBe(0);
        var errors = output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line[line.IndexOf(": error ", StringComparison.Ordinal)..]).Distinct();
        errors.Should().ContainSingle().Which.Should().StartWith(": error JKC003: NSwag, which makes the typed clients, could not be restored by `npm ci` in ")
            .And.Contain("install Node with npm").And.Contain("NSwagToolPath").And.Contain("JobKitTypedClient to none.");
    }

    [Fact]
    public async Task A_kind_of_client_that_does_not_exist_is_named_with_its_vendor()
    {
        using var project = new ConsumerProject().Vendor("specs/acme", Texts.Description()).Project("", "<JobKitSpec Include=\"specs/acme\" TypedClient=\"some\" />");

        var (exitCode, output) = await project.BuildAsync();

        exitCode.Should().NotBe(0);
        output.Should().Contain("error JKC005: `some` is no kind of typed client (vendor acme): set JobKitTypedClient, or TypedClient on its JobKitSpec item, to all, mapped or none.");
    }

    // A PATH with nothing on it but the shell that MSBuild starts commands with.
    private static Dictionary<string, string> WithoutNode(ConsumerProject project)
    {
        var folder = Directory.CreateDirectory(Path.Combine(project.Root, "path")).FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(Path.Combine(folder, "sh"), "/bin/sh");
        }

        return new() { ["PATH"] = folder };
    }
}
