namespace JobKit.PackageTests;

/// <summary>In a project that has only the packages, a dropped-in folder is a working provider.</summary>
[Collection(PackedFeedCollection.Name)]
public sealed class ConsumerTests(PackedFeed feed)
{
    [Fact]
    public async Task A_dropped_in_folder_is_a_provider_and_a_typed_client_and_runs_against_the_mock_server()
    {
        var consumer = Acme("all").File("Program.cs", AcmeVendor.Program + """
            var typed = await provider.GetRequiredService<JobKit.Acme.AcmeClient>().GetBuildAsync("b1");
            Console.WriteLine($"client: {typed.Phase}");
            """);

        var said = await consumer.RunAsync("specs");

        said.Text.Should().Contain("provider: Succeeded (done)").And.Contain("client: done");
        said.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Without_typed_clients_the_provider_works_alone()
    {
        var consumer = Acme("none").Line("<JobKitTypedClient>none</JobKitTypedClient>").File("Program.cs", AcmeVendor.Program);

        var said = await consumer.RunAsync("specs");

        said.Text.Should().Contain("provider: Succeeded (done)");
        Directory.GetFiles(consumer.Folder, "*Client.g.cs", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Fact]
    public async Task A_folder_elsewhere_is_named_by_an_item()
    {
        var consumer = feed.NewConsumer("elsewhere").With("JobKit", "JobKit.Generators", "JobKit.MockServer")
            .Line("<JobKitTypedClient>none</JobKitTypedClient>")
            .Line("""<JobKitSpec Include="vendors/acme" />""")
            .File("vendors/acme/openapi.yaml", AcmeVendor.OpenApi).File("vendors/acme/mapping.yaml", AcmeVendor.Mapping)
            .File("Program.cs", AcmeVendor.Program);

        (await consumer.RunAsync("vendors")).Text.Should().Contain("provider: Succeeded (done)");
    }

    [Fact]
    public async Task A_table_with_a_hole_does_not_build_and_the_message_names_the_hole()
    {
        var consumer = Acme("hole").File("specs/acme/mapping.yaml", AcmeVendor.Mapping.Replace("    running:   [building]\n", "")).File("Program.cs", AcmeVendor.Program);

        var built = await consumer.BuildAsync();

        built.ExitCode.Should().NotBe(0);
        built.Text.Should().MatchRegex(@"specs/acme/mapping\.yaml\(5,\d+\): error JK1001: .*status=building");
    }

    [Fact]
    public async Task Another_analyzer_with_an_old_YamlDotNet_does_no_harm_and_takes_none()
    {
        var consumer = Acme("beside").With("JobKit.OtherAnalyzer").Line("<JobKitTypedClient>none</JobKitTypedClient>")
            .File("Program.cs", AcmeVendor.Program + "Console.WriteLine(OtherAnalyzer.Said);");

        var said = await consumer.RunAsync("specs");

        said.Text.Should().Contain("provider: Succeeded (done)").And.Contain("read by 11.0.0");
    }

    [Fact]
    public async Task The_ready_providers_work_from_their_package()
    {
        var consumer = feed.NewConsumer("ready").With("JobKit.Providers").File("Program.cs", """
            using JobKit;
            using Microsoft.Extensions.DependencyInjection;

            var services = new ServiceCollection();
            services.AddJobKit().AddHotglue(options => options.ApiKey = "any").AddSutro(options => options.ApiKey = "any");
            await using var provider = services.BuildServiceProvider();
            Console.WriteLine(string.Join(" ", provider.GetRequiredService<IJobs>().Providers.Select(each => each.Name).Order()));
            """);

        (await consumer.RunAsync()).Text.Should().Contain("hotglue sutro");
    }

    private Consumer Acme(string name) => feed.NewConsumer(name).With("JobKit", "JobKit.Generators", "JobKit.MockServer")
        .File("specs/acme/openapi.yaml", AcmeVendor.OpenApi).File("specs/acme/mapping.yaml", AcmeVendor.Mapping);
}
