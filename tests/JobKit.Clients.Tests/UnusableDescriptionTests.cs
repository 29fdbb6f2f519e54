namespace JobKit.Clients.Tests;

/// <summary>Descriptions of which NSwag makes nothing, or C# that does not compile: a finding that names the way out, and the others go on.</summary>
public sealed class UnusableDescriptionTests
{
    // Two classes that inherit each other.
    private const string Circle = "A: { allOf: [ { $ref: '#/components/schemas/B' }, { properties: { a: { type: string } } } ] }\nB: { allOf: [ { $ref: '#/components/schemas/A' }, { properties: { b: { type: string } } } ] }";

    [Fact]
    public async Task It_is_a_warning_at_the_description_and_the_other_vendors_get_their_clients()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description(schemas: Circle)).Vendor("other", Texts.Mapping, Texts.Description());

        (await workbench.RunAsync("all acme", "all other")).Should().Be(0);

        workbench.Said.Should().StartWith(Path.Combine(workbench.FolderOf("acme"), "openapi.yaml") + "(1,1): warning JK1014: NSwag makes no C# that compiles of the description of `acme`")
            .And.Contain("TypedClient=\"mapped\"").And.Contain("TypedClient=\"none\"");
        workbench.Said.Trim().Should().NotContain("\n");
        File.Exists(workbench.ClientOf("Acme")).Should().BeFalse();
        File.Exists(workbench.ClientOf("Other")).Should().BeTrue();
        (await File.ReadAllLinesAsync(Path.Combine(workbench.Output, "without.txt"))).Should().Equal("acme");
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_found_before_the_project_sees_it()
    {
        // A word that is more than a word: NSwag lets a class inherit it.
        const string Odd = "Word: { type: string, enum: [a, b] }\nOdd: { type: object, allOf: [ { $ref: '#/components/schemas/Word' }, { type: object, properties: { a: { type: string } } } ] }";
        using var workbench = new Workbench { Checks = true }.Vendor("acme", Texts.Mapping, Texts.Description(schemas: Odd)).Vendor("other", Texts.Mapping, Texts.Description());

        (await workbench.RunAsync("all acme", "all other")).Should().Be(0);

        workbench.Said.Should().Contain("warning JK1014").And.Contain(": CS").And.NotContain("`other`");
        File.Exists(workbench.ClientOf("Acme")).Should().BeFalse();
        File.Exists(workbench.ClientOf("Other")).Should().BeTrue();
    }

    [Fact]
    public async Task It_is_said_again_by_a_run_that_does_nothing_else()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description(schemas: Circle));
        await workbench.RunAsync("all acme");
        var said = workbench.Said;

        (await workbench.RunAsync(["all acme"], "/nowhere/dotnet-nswag.dll")).Should().Be(0);

        workbench.Said.Should().Be(said).And.Contain("JK1014");
    }

    [Fact]
    public async Task The_way_out_that_it_names_is_one()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description(schemas: Circle));
        await workbench.RunAsync("all acme");

        (await workbench.RunAsync("mapped acme")).Should().Be(0);

        workbench.Said.Should().BeEmpty();
        ClientAssembly.ErrorsOf(await File.ReadAllTextAsync(workbench.ClientOf("Acme"))).Should().BeEmpty();
    }
}
