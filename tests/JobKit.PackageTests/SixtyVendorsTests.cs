namespace JobKit.PackageTests;

/// <summary>One project with sixty vendor folders builds.</summary>
[Collection(PackedFeedCollection.Name)]
public sealed class SixtyVendorsTests(PackedFeed feed)
{
    [Theory]
    [InlineData("none")]
    [InlineData("mapped")]
    public async Task Sixty_vendors_build(string typedClient)
    {
        var consumer = feed.NewConsumer("sixty-" + typedClient).With("JobKit", "JobKit.Generators").Line($"<JobKitTypedClient>{typedClient}</JobKitTypedClient>");
        for (var number = 1; number <= 60; number++)
        {
            consumer.File($"specs/vendor-{number}/openapi.yaml", AcmeVendor.OpenApi).File($"specs/vendor-{number}/mapping.yaml", AcmeVendor.Mapping);
        }

        consumer.File("Program.cs", """
            using JobKit;
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;

            var settings = Enumerable.Range(1, 60).ToDictionary(number => $"JobKit:vendor-{number}:ApiKey", _ => (string?)"any");
            var services = new ServiceCollection();
            services.AddJobKitProviders(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
            await using var provider = services.BuildServiceProvider();
            Console.WriteLine($"{provider.GetRequiredService<IJobs>().Providers.Count} providers");
            """).Line("""<JobKitSpecsDirectory>$(MSBuildProjectDirectory)/specs</JobKitSpecsDirectory>""");

        (await consumer.With().RunAsync()).Text.Should().Contain("60 providers");
    }
}
