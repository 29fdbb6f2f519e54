using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace JobKit.Benchmarks;

/// <summary>In this process, for what takes long enough to be timed one by one.</summary>
internal sealed class WholeRunConfig : ManualConfig
{
    public WholeRunConfig() => AddJob(Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(2).WithIterationCount(7).WithToolchain(InProcessEmitToolchain.Instance));
}
