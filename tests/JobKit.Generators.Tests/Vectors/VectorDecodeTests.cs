using System.Globalization;
using System.Net;
using System.Text;
using JobKit.TestKit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.Generators.Tests;

/// <summary>Every answer of the vectors, over real HTTP, through the generated provider.</summary>
public sealed class VectorDecodeTests
{
    public static TheoryData<string, int> Answers()
    {
        var data = new TheoryData<string, int>();
        foreach (var vector in VectorFile.All.Where(HasProvider))
        {
            for (var index = 0; index < vector.List("decode").Count(); index++)
            {
                data.Add(vector.Name, index);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task The_generated_provider_reads_the_answer_as_the_vector_says(string name, int index)
    {
        var vector = VectorFile.All.Single(file => file.Name == name);
        var answer = vector.List("decode").ElementAt(index);
        await using var server = await CannedServer.StartAsync(Canned(answer));
        await using var services = Services($"v{name[..3]}", server.BaseAddress);
        var provider = services.GetRequiredService<IJobs>().Providers.Single();

        var (status, failure) = await AskAsync(provider, answer);

        var because = status?.ToString() ?? failure?.ToString() ?? "";
        Expected.Check(status, failure, (Dictionary<string, object?>)answer["expect"]!, because);
    }

    private static bool HasProvider(VectorFile vector) => GeneratedVectors.Assembly.GetType($"JobKit.V{vector.Name[..3]}Provider") is not null;

    private static CannedAnswer Canned(Dictionary<string, object?> answer)
    {
        var headers = ((Dictionary<string, object?>?)answer.GetValueOrDefault("headers") ?? []).ToDictionary(pair => pair.Key, pair => (string)pair.Value!, StringComparer.OrdinalIgnoreCase);
        headers.Remove("content-type", out var contentType);
        return new CannedAnswer
        {
            Status = int.Parse((string?)answer.GetValueOrDefault("status") ?? "200", CultureInfo.InvariantCulture),
            Body = Encoding.UTF8.GetBytes((string?)answer.GetValueOrDefault("body") ?? ""),
            ContentType = contentType ?? "application/json",
            Headers = headers,
        };
    }

    private static ServiceProvider Services(string vendor, Uri address)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"JobKit:{vendor}:BaseAddress", address.ToString())]).Build();
        var services = new ServiceCollection();
        GeneratedVectors.Assembly.GetType("JobKit.JobKitProviders")!.GetMethod("AddJobKitProviders", [typeof(IServiceCollection), typeof(IConfiguration)])!.Invoke(null, [services, configuration]);
        return services.BuildServiceProvider();
    }

    private static async Task<(JobStatus? Status, JobProviderException? Failure)> AskAsync(IJobProvider provider, Dictionary<string, object?> answer)
    {
        var given = (Dictionary<string, object?>?)answer.GetValueOrDefault("job") ?? [];
        var parts = provider.Info.KeyFields.Select(field => (string?)given.GetValueOrDefault(field.Name) ?? (field.Type == "string" ? "job-1" : "1"));
        try
        {
            return (await provider.GetStatusAsync(JobRef.Create(provider.Name, parts)), null);
        }
        catch (JobProviderException failure)
        {
            return (null, failure);
        }
    }
}
