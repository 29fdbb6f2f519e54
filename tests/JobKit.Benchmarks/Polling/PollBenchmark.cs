using BenchmarkDotNet.Attributes;
using JobKit.Hotglue;
using JobKit.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.Benchmarks;

/// <summary>(c) One poll over loopback.</summary>
[Config(typeof(QuickConfig))]
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Job")]
public class PollBenchmark
{
    private readonly HttpClient _bare = new();
    private CannedServer _server = null!;
    private ServiceProvider _services = null!;
    private IJobProvider<HotglueJob> _provider = null!;
    private HotglueClient _client = null!;
    private Uri _address = null!;

    [GlobalSetup]
    public async Task Setup()
    {
        _server = await CannedServer.StartAsync(new CannedAnswer { Body = Answers.Hotglue });
        var services = new ServiceCollection();
        services.AddJobKit().AddHotglue(options =>
        {
            options.BaseAddress = _server.BaseAddress;
            options.ApiKey = "any";
        });
        _services = services.BuildServiceProvider();
        _provider = _services.GetRequiredService<IJobProvider<HotglueJob>>();
        _client = _services.GetRequiredService<HotglueClient>();
        _address = new Uri(_server.BaseAddress, "e/f/t/jobs/status?job_root=r");
    }

    [GlobalCleanup]
    public async Task Cleanup()
    {
        _bare.Dispose();
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Benchmark(Baseline = true, Description = "bare HttpClient, bytes")]
    public async Task<byte[]> Bare()
    {
        _server.Requests.Clear();
        using var request = new HttpRequestMessage(HttpMethod.Get, _address);
        request.Headers.TryAddWithoutValidation("x-api-key", "any");
        using var response = await _bare.SendAsync(request);
        return await response.Content.ReadAsByteArrayAsync();
    }

    [Benchmark(Description = "provider")]
    public Task<JobStatus> Provider()
    {
        _server.Requests.Clear();
        return _provider.GetStatusAsync(new HotglueJob("e", "f", "t", "r"));
    }

    [Benchmark(Description = "NSwag's client")]
    public async Task<object> Client()
    {
        _server.Requests.Clear();
        return await _client.JobsStatusAsync("r", "e", "f", "t");
    }
}
