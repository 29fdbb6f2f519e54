using JobKit.MockServer;
using JobKit.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.ContractTests;

/// <summary>One mock server over the repository's vendors, for all tests of a class.</summary>
public sealed class MockFixture : IAsyncLifetime
{
    public MockServer.MockServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await MockServer.MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs });

    public Task DisposeAsync() => Server.DisposeAsync().AsTask();

    /// <summary>All providers, asking this server.</summary>
    public ServiceProvider Providers(string? preference = null) =>
        AllProviders.Build(Server.AddressOf, preference is null ? null : () => new PreferHandler(preference));

    /// <summary>The status that a provider reads of one of the vendor's words.</summary>
    public Task<JobStatus> StatusOfWordAsync(string provider, string word) => StatusOfSampleAsync(provider, $"example=\"{word}\"");

    /// <summary>The status that a provider reads of the answer that a preference chooses.</summary>
    public async Task<JobStatus> StatusOfSampleAsync(string provider, string preference)
    {
        await using var services = Providers(preference);
        var model = AllProviders.Models.Single(model => model.Name == provider);
        return await services.GetRequiredService<IJobs>().GetStatusAsync(AllProviders.Reference(model, "word"));
    }
}
