using System.Text.Json;
using JobKit.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.Generators.Tests;

/// <summary>Vendors that nobody here knew: their published description and some 25 lines are a provider whose every answer comes out right.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Cases() => new(CorpusCase.Names);

    public static TheoryData<string, int> Answers()
    {
        var data = new TheoryData<string, int>();
        foreach (var name in RepoPaths.Shared("corpus") is null ? [] : CorpusCase.Names)
        {
            for (var index = 0; index < CorpusCase.Of(name).Answers.Count; index++)
            {
                data.Add(name, index);
            }
        }

        return data;
    }

    [SharedTheory("corpus")]
    [MemberData(nameof(Cases))]
    public void A_published_description_and_a_mapping_are_a_provider_without_findings(string name)
    {
        var corpus = CorpusCase.Of(name);

        corpus.Harness.Result.Diagnostics.Where(finding => finding.Severity is DiagnosticSeverity.Error).Should().BeEmpty();
        corpus.Harness.ShouldCompile().Result.GeneratedSources.Should().NotBeEmpty();
    }

    [SharedTheory("corpus")]
    [MemberData(nameof(Answers))]
    public async Task An_answer_comes_out_as_it_is_meant(string name, int index)
    {
        var sample = CorpusCase.Of(name).Answers[index];
        await using var server = await CannedServer.StartAsync(CorpusCase.Canned(sample));
        await using var services = Services(name, server.BaseAddress);
        var provider = services.GetRequiredService<IJobs>().Providers.Single();
        JobStatus? status = null;
        try
        {
            status = await provider.GetStatusAsync(JobRef.Create(name, provider.Info.KeyFields.Select(field => field.Type == "string" ? "job-1" : "1")));
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

    private static ServiceProvider Services(string vendor, Uri address)
    {
        var settings = new Dictionary<string, string?> { [$"JobKit:{vendor}:BaseAddress"] = address.ToString() };
        foreach (var secret in new[] { "ApiKey", "BearerToken", "UserName", "Password" })
        {
            settings[$"JobKit:{vendor}:{secret}"] = "any";
        }

        var services = new ServiceCollection();
        CorpusAssemblies.Of(vendor).GetType("JobKit.JobKitProviders")!.GetMethod("AddJobKitProviders", [typeof(IServiceCollection), typeof(IConfiguration)])!
            .Invoke(null, [services, new ConfigurationBuilder().AddInMemoryCollection(settings).Build()]);
        return services.BuildServiceProvider();
    }
}
