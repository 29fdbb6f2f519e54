using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace JobKit.Benchmarks;

/// <summary>In this process, a few seconds a benchmark: ratios within one run are what counts.</summary>
internal sealed class QuickConfig : ManualConfig
{
    public QuickConfig() => AddJob(Job.ShortRun.WithIterationCount(8).WithToolchain(InProcessEmitToolchain.Instance));
}
