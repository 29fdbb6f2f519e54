using JobKit.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.ContractTests;

/// <summary>Asks a provider for a job of a vendor that gives one answer to everything.</summary>
internal static class CannedVendor
{
    /// <summary>What the provider makes of it.</summary>
    public static async Task<JobStatus> StatusAsync(string job, CannedAnswer answer)
    {
        await using var server = await CannedServer.StartAsync(answer);
        await using var services = AllProviders.Build(_ => server.BaseAddress);
        return await services.GetRequiredService<IJobs>().GetStatusAsync(JobRef.Parse(job));
    }

    /// <summary>The failure that the provider makes of it.</summary>
    public static async Task<TFailure> FailureAsync<TFailure>(string job, CannedAnswer answer) where TFailure : JobProviderException
    {
        var asking = () => StatusAsync(job, answer);
        return (await asking.Should().ThrowExactlyAsync<TFailure>()).Which;
    }
}
