using BenchmarkDotNet.Attributes;
using JobKit.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JobKit.Benchmarks;

/// <summary>(b) The generator: cold, after an edit of C#, and after an edit of one vendor.</summary>
[Config(typeof(WholeRunConfig))]
[HideColumns("Error", "StdDev", "RatioSD", "Job", "RunStrategy", "UnrollFactor", "WarmupCount", "IterationCount", "LaunchCount", "InvocationCount", "Toolchain")]
public class GeneratorBenchmark
{
    private CSharpCompilation _input = null!;
    private CSharpCompilation _edited = null!;
    private GeneratorDriver _cold = null!;
    private GeneratorDriver _warm = null!;
    private VendorFile[] _files = [];
    private int _edits;

    /// <summary>How many vendors; 0 stands for one with a description of 12 MB.</summary>
    [Params(5, 50, 500, 0)]
    public int Vendors { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _files = Vendors == 0 ? VendorFiles.Large(12_000_000) : VendorFiles.Small(Vendors);
        _input = CSharpCompilation.Create("Benchmark", [CSharpSyntaxTree.ParseText("class Before;")], [], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _edited = _input.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class After;"));
        _cold = CSharpGeneratorDriver.Create([new JobKitGenerator().AsSourceGenerator()], _files, optionsProvider: new VendorFileOptions());
        _warm = _cold.RunGenerators(_input);
        var result = _warm.GetRunResult().Results.Single();
        if (result.Exception is not null || result.GeneratedSources.Length < 5 || result.Diagnostics.Any(finding => finding.Severity == DiagnosticSeverity.Error))
        {
            throw new InvalidOperationException("Nothing was generated: " + string.Join(" ", result.Diagnostics.Take(3)));
        }
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Cold() => _cold.RunGenerators(_input);

    [Benchmark(Description = "after an edit of C#")]
    public GeneratorDriver EditedCode() => _warm.RunGenerators(_edited);

    [Benchmark(Description = "after an edit of one vendor")]
    public GeneratorDriver EditedVendor()
    {
        var mapping = _files[1];
        return _warm.ReplaceAdditionalText(mapping, mapping.With($"title: Edit {_edits++}\n")).RunGenerators(_input);
    }
}
