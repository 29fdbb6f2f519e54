namespace JobKit.Clients.Tests;

/// <summary>Descriptions of which NSwag makes nothing, or C# that does not compile: a finding that names the way out, and the others go on.</summary>
public sealed class UnusableDescriptionTests
{
    // A word that is more than a word: NSwag lets a class inherit it.
    private const string Odd = "Word: { type: string, enum: [a, b] }\nOdd: { type: object, allOf: [ { $ref: '#/components/schemas/Word' }, { type: object, properties: { a: { type: string } } } ] }";

    [Fact]
    public async Task It_is_a_warning_at_the_description_and_the_other_vendors_get_their_clients()
    {
        using var workbench = new Workbench { Checks = true }.Vendor("acme", Texts.Mapping, Texts.Description(schemas: Odd)).Vendor("other", Texts.Mapping, Texts.Description());

        (await workbench.RunAsync("all acme", "all other")).Should().Be(0);

        workbench.Said.Should().StartWith(Path.Combine(workbench.FolderOf("acme"), "openapi.yaml") + "(1,1): warning JK1014: NSwag makes no C# that compiles of the description of `acme`")
            .And.Contain("TypedClient=\"mapped\"").And.Contain("TypedClient=\"none\"").And.Contain(": CS");
        workbench.Said.Trim().Should().NotContain("\n");
        File.Exists(workbench.ClientOf("Acme")).Should().BeFalse();
        File.Exists(workbench.ClientOf("Other")).Should().BeTrue();
        (await File.ReadAllLinesAsync(Path.Combine(workbench.Output, "without.txt"))).Should().Equal("acme");
    }

    [Fact]
    public async Task It_is_said_again_by_a_run_that_does_nothing_else()
    {
        using var workbench = new Workbench { Checks = true }.Vendor("acme", Texts.Mapping, Texts.Description(schemas: Odd));
        await workbench.RunAsync("all acme");
        var said = workbench.Said;

        (await workbench.RunAsync(["all acme"], "/nowhere/dotnet-nswag.dll")).Should().Be(0);

        workbench.Said.Should().Be(said).And.Contain("JK1014");
    }

    [Fact]
    public async Task A_fault_that_stops_the_serialisers_generator_is_blamed_on_none_of_the_others()
    {
        // What is not closed before a type ends it for everybody: System.Text.Json's generator then makes nothing at all.
        using var workbench = new Workbench().Vendor("other", Texts.Mapping, Texts.Description());
        await workbench.RunAsync("all other");
        var broken = Path.Combine(workbench.Output, "BrokenClient.g.cs");
        await File.WriteAllTextAsync(broken, (await File.ReadAllTextAsync(workbench.ClientOf("Other"))).Replace("Other", "Broken", StringComparison.Ordinal)
            + "namespace JobKit.Broken { class System { } }");
        var check = new CompileCheck(Tools.Compiler, Tools.References, [Tools.JsonGenerator]);

        var errors = await check.RunAsync(Path.Combine(workbench.Output, "run"), [workbench.ClientOf("Other"), broken]);

        errors.Keys.Should().Equal(broken);
        errors[broken].Should().NotContain("CS0534");
    }

    [Fact]
    public async Task The_way_out_that_it_names_is_one()
    {
        using var workbench = new Workbench { Checks = true }.Vendor("acme", Texts.Mapping, Texts.Description(schemas: Odd));
        await workbench.RunAsync("all acme");

        (await workbench.RunAsync("mapped acme")).Should().Be(0);

        workbench.Said.Should().BeEmpty();
        ClientAssembly.ErrorsOf(await File.ReadAllTextAsync(workbench.ClientOf("Acme"))).Should().BeEmpty();
    }
}
