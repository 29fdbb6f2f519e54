using Microsoft.Extensions.DependencyInjection;

namespace JobKit.ContractTests;

/// <summary>What the vendors document for jobs that do not exist and for credentials that are missing.</summary>
public sealed class DocumentedErrorTests(MockFixture mock) : IClassFixture<MockFixture>
{
    public static TheoryData<string> Providers() => new(AllProviders.Models.Select(model => model.Name));

    [Fact]
    public async Task Hotglue_says_no_such_job_with_400()
    {
        var failure = await FailureOf("hotglue", "missing");

        failure.Should().BeOfType<JobNotFoundException>();
        ((int)failure!.StatusCode!).Should().Be(400);
        failure.VendorMessage.Should().Be("Invalid job_root supplied - job does not exist!");
        failure.VendorCode.Should().Be("Error");
    }

    [Theory]
    [InlineData("sutro")]
    [InlineData("veritone")]
    [InlineData("ttd-workflows-graphql-bulk")]
    public async Task A_job_that_does_not_exist_is_not_found(string provider) =>
        (await FailureOf(provider, "missing")).Should().BeOfType<JobNotFoundException>();

    [Fact]
    public async Task Veritone_says_no_such_job_with_200_and_a_name() =>
        (await FailureOf("veritone", "missing"))!.VendorCode.Should().Be("not_found");

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_credential_that_is_not_accepted_is_denied(string provider)
    {
        await using var server = await MockServer.MockServer.StartAsync(new()
        {
            SpecsDirectory = TestKit.RepoPaths.Specs,
            Providers = AllProviders.Models.ToDictionary(model => model.Name, _ => new MockServer.ProviderSettings { AcceptedSecrets = ["another"] }),
        });
        await using var services = AllProviders.Build(server.AddressOf);

        var asking = () => services.GetRequiredService<IJobs>().GetStatusAsync(Reference(provider, "job"));

        (await asking.Should().ThrowAsync<JobAccessDeniedException>()).Which.ToString().Should().NotContain("secret-of-the-test");
    }

    private async Task<JobProviderException?> FailureOf(string provider, string marker)
    {
        await using var services = mock.Providers();
        try
        {
            await services.GetRequiredService<IJobs>().GetStatusAsync(Reference(provider, marker));
            return null;
        }
        catch (JobProviderException failure)
        {
            return failure;
        }
    }

    private static JobRef Reference(string provider, string marker) => AllProviders.Reference(AllProviders.Models.Single(model => model.Name == provider), marker);
}
