using System.Reflection;
using System.Text.Json;
using JobKit.TestKit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.Generators.Tests;

/// <summary>Plays a sample answer of the corpus to a compiled provider, over HTTP, and compares what comes out with what it is meant to be.</summary>
internal static class CorpusAnswer
{
    public static async Task ShouldComeOutAsync(Assembly provider, string vendor, JsonElement sample)
    {
        await using var server = await CannedServer.StartAsync(CorpusCase.Canned(sample));
        await using var services = Services(provider, vendor, server.BaseAddress);
        var polled = services.GetRequiredService<IJobs>().Providers.Single();
        JobStatus? status = null;
        try
        {
            status = await polled.GetStatusAsync(JobRef.Create(vendor, polled.Info.KeyFields.Select(field => field.Type == "string" ? "job-1" : "1")));
        }
        catch (JobProviderException)
        {
            // An answer that is no status says nothing of the job.
        }

        var expected = new[] { sample.GetProperty("expectState").GetString()! }
            .Concat(sample.TryGetProperty("alsoAccept", out var also) ? also.EnumerateArray().Select(state => state.GetString()!) : []);
        Fold(status?.State ?? JobState.Unknown).Should().IntersectWith(expected, "{0}: {1}", sample.GetProperty("name"), status);
        if (status is not null)
        {
            CheckRest(status, sample);
        }
    }

    private static void CheckRest(JobStatus status, JsonElement sample)
    {
        if (sample.TryGetProperty("expectRaw", out var raw) && status.VendorState is not null)
        {
            status.VendorState.Should().Be(raw.ToString());
        }

        if (sample.TryGetProperty("expectProgress", out var progress))
        {
            status.Progress.Should().BeApproximately(progress.GetDouble(), 0.01);
        }

        if (sample.TryGetProperty("expectError", out var error))
        {
            status.Error!.Message.Should().Be(error.GetString());
        }
    }

    // The samples know six states; ours fold onto them.
    private static string[] Fold(JobState state) => state switch
    {
        JobState.Paused => ["Pending", "Running"],
        JobState.Cancelling => ["Running"],
        JobState.PartiallySucceeded => ["Succeeded", "Failed"],
        JobState.Expired => ["Failed", "Cancelled"],
        _ => [state.ToString()],
    };

    private static ServiceProvider Services(Assembly provider, string vendor, Uri address)
    {
        var settings = new Dictionary<string, string?> { [$"JobKit:{vendor}:BaseAddress"] = address.ToString() };
        foreach (var secret in new[] { "ApiKey", "BearerToken", "UserName", "Password" })
        {
            settings[$"JobKit:{vendor}:{secret}"] = "any";
        }

        var services = new ServiceCollection();
        provider.GetType("JobKit.JobKitProviders")!.GetMethod("AddJobKitProviders", [typeof(IServiceCollection), typeof(IConfiguration)])!
            .Invoke(null, [services, new ConfigurationBuilder().AddInMemoryCollection(settings).Build()]);
        return services.BuildServiceProvider();
    }
}
