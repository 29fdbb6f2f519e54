namespace JobKit.Clients.Tests;

/// <summary>Which clients the step makes anew, forgets and leaves alone, and what it says where it cannot.</summary>
public sealed class StepTests
{
    private const string NoNSwag = "/nowhere/dotnet-nswag.dll";

    [Fact]
    public async Task A_second_run_does_nothing_not_even_look_for_NSwag()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description());
        (await workbench.RunAsync("all acme")).Should().Be(0);
        var code = await File.ReadAllTextAsync(workbench.ClientOf("Acme"));

        var exitCode = await workbench.RunAsync(["all acme"], NoNSwag);

        exitCode.Should().Be(0, workbench.Said);
        (await File.ReadAllTextAsync(workbench.ClientOf("Acme"))).Should().Be(code);
    }

    [Fact]
    public async Task An_edited_vendor_is_made_anew_and_the_others_are_left_alone()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description()).Vendor("other", Texts.Mapping, Texts.Description());
        await workbench.RunAsync("all acme", "all other");
        var written = File.GetLastWriteTimeUtc(workbench.ClientOf("Other"));

        workbench.Vendor("acme", Texts.Mapping, Texts.Description("more: { type: string }"));
        (await workbench.RunAsync("all acme", "all other")).Should().Be(0, workbench.Said);

        (await File.ReadAllTextAsync(workbench.ClientOf("Acme"))).Should().Contain("More { get; set; }");
        File.GetLastWriteTimeUtc(workbench.ClientOf("Other")).Should().Be(written);
    }

    [Fact]
    public async Task An_edit_that_says_nothing_new_to_NSwag_makes_nothing_anew()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description());
        await workbench.RunAsync("mapped acme");

        workbench.Vendor("acme", Texts.Mapping + "\ntitle: Acme", Texts.Description(paths: "/other: { get: { responses: { '200': { description: ok } } } }"));

        (await workbench.RunAsync(["mapped acme"], NoNSwag)).Should().Be(0, workbench.Said);
    }

    [Fact]
    public async Task A_vendor_that_is_gone_or_wants_none_has_no_client_left()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description()).Vendor("other", Texts.Mapping, Texts.Description()).Vendor("third", Texts.Mapping, Texts.Description());
        await workbench.RunAsync("all acme", "all other", "all third");

        (await workbench.RunAsync("all acme", "none third")).Should().Be(0);

        Directory.EnumerateFiles(workbench.Output).Select(Path.GetFileName).Should().BeEquivalentTo("AcmeClient.g.cs", "Acme.state", "without.txt");
    }

    [Fact]
    public async Task Where_NSwag_is_missing_one_sentence_says_so_and_how_to_go_on()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description());

        var exitCode = await workbench.RunAsync(["all acme"], NoNSwag);

        exitCode.Should().Be(1);
        workbench.Said.Trim().Should().Be($"JobKit.Clients: error JKC002: There is no NSwag at '{NoNSwag}': set the property NSwagToolPath to a dotnet-nswag.dll, or JobKitTypedClient to none, which needs neither NSwag nor Node.");
    }

    [Fact]
    public async Task A_mode_that_does_not_exist_is_named()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping, Texts.Description());

        (await workbench.RunAsync("some acme")).Should().Be(2);

        workbench.Said.Should().Contain("is no vendor: write a mode (all, mapped or none) and its folder");
    }

    [Fact]
    public async Task A_vendor_whose_mapping_has_errors_gets_no_client_and_is_named_as_one_without()
    {
        using var workbench = new Workbench().Vendor("acme", Texts.Mapping.Replace("getJob", "getJub", StringComparison.Ordinal), Texts.Description());

        (await workbench.RunAsync("all acme")).Should().Be(0);

        File.Exists(workbench.ClientOf("Acme")).Should().BeFalse();
        (await File.ReadAllLinesAsync(Path.Combine(workbench.Output, "without.txt"))).Should().Equal("acme");
    }

    [Fact]
    public async Task Where_the_compiler_cannot_check_the_clients_it_is_said_why()
    {
        using var workbench = new Workbench();
        Directory.CreateDirectory(workbench.Output);
        var file = Path.Combine(workbench.Output, "A.cs");
        await File.WriteAllTextAsync(file, "public class A;");
        var check = new CompileCheck(Tools.Compiler, ["/nowhere/Missing.dll"], []);

        (await check.RunAsync(Path.Combine(workbench.Output, "run"), [file])).Should().BeEmpty();

        check.Trouble.Should().StartWith("JobKit.Clients: warning JKC004:").And.Contain("/nowhere/Missing.dll");
    }
}
