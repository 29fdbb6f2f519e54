using BenchmarkDotNet.Attributes;

namespace JobKit.Benchmarks;

/// <summary>(a) One answer to a status.</summary>
[Config(typeof(QuickConfig))]
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Job")]
public class DecoderBenchmark
{
    private Decoder _decoder = null!;

    [Params("hotglue", "pollination", "batches")]
    public string Vendor { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _decoder = Decoders.Of(Vendor);

        // All four say the same, or nothing that is measured means anything.
        var expected = _decoder.HandWritten();
        foreach (var actual in new[] { _decoder.Generated(), _decoder.Dto() })
        {
            if (actual is null || actual.State != expected.State || actual.StartedAt != expected.StartedAt || actual.FinishedAt != expected.FinishedAt || actual.Progress != expected.Progress || actual.Message != expected.Message)
            {
                throw new InvalidOperationException($"{Vendor}: {expected} is not {actual}.");
            }
        }
    }

    [Benchmark(Baseline = true, Description = "hand-written reader")]
    public JobStatus HandWritten() => _decoder.HandWritten();

    [Benchmark(Description = "generated decoder")]
    public JobStatus? Generated() => _decoder.Generated();

    [Benchmark(Description = "DTO, source-generated")]
    public JobStatus Dto() => _decoder.Dto();

    [Benchmark(Description = "NSwag's client")]
    public object NSwag() => _decoder.NSwag();
}
