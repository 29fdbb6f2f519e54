using System.Diagnostics;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using JobKit.TestKit;

namespace JobKit.Benchmarks;

/// <summary>(b) Beside the generator: NSwag's own time for the same descriptions, all in one process of it, as its command line is used.</summary>
[Config(typeof(WholeRunConfig))]
[HideColumns("Error", "StdDev", "RatioSD", "Job", "RunStrategy", "UnrollFactor", "WarmupCount", "IterationCount", "LaunchCount", "InvocationCount", "Toolchain")]
public class NSwagBenchmark
{
    private static readonly string Tool = Path.Combine(RepoPaths.Root, "artifacts", "nswag", "node_modules", "nswag", "bin", "binaries", "Net100", "dotnet-nswag.dll");

    private string _folder = "";

    /// <summary>How many vendors; 0 stands for one with a description of 12 MB.</summary>
    [Params(5, 50, 0)]
    public int Vendors { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _folder = Directory.CreateTempSubdirectory("jobkit-nswag-").FullName;
        foreach (var file in Vendors == 0 ? VendorFiles.Large(12_000_000) : VendorFiles.Small(Vendors))
        {
            if (file.Name == "openapi.yaml")
            {
                File.WriteAllText(In($"{file.Vendor}.yaml"), file.GetText().ToString());
                File.WriteAllText(In($"{file.Vendor}.nswag"), JsonSerializer.Serialize(new
                {
                    runtime = "Net100",
                    documentGenerator = new { fromDocument = new { url = In($"{file.Vendor}.yaml") } },
                    codeGenerators = new { openApiToCSharpClient = new { @namespace = "Clients", jsonLibrary = "SystemTextJson", output = In($"{file.Vendor}.cs") } },
                }));
            }
        }
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Description = "NSwag's clients of the same")]
    public void Run()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Tool, "run"]) { WorkingDirectory = _folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 || Directory.GetFiles(_folder, "*.cs").Length != Math.Max(1, Vendors))
        {
            throw new InvalidOperationException(output);
        }
    }

    private string In(string name) => Path.Combine(_folder, name);
}
