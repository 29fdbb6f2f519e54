using System.Collections.Concurrent;
using JobKit.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JobKit.Generators.Tests;

/// <summary>Whatever happens to a vendor's files: findings, or a provider that compiles. Never an exception, and never silence.</summary>
public sealed class MutationTests
{
    private const int Rounds = 400;

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    public static TheoryData<string> Vendors() => new(Directory.EnumerateDirectories(RepoPaths.Specs).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Vendors))]
    public void Four_hundred_accidents_end_in_findings_or_in_a_provider_that_compiles(string vendor)
    {
        var files = VendorText.OfRepository(vendor).Where(file => file.Name != "origin.yaml").ToList();
        var compiled = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var faults = new ConcurrentBag<string>();

        Parallel.For(0, Rounds, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, round =>
        {
            // Every other accident happens to the mapping, which is the file that people write.
            var random = new Random((20260101 * 31) + round);
            var victim = round % 2 == 0 ? files.FindIndex(file => file.Name == "mapping.yaml") : random.Next(files.Count);
            var mutated = files.Select((file, index) => index == victim ? file.With(text => Mutation.Of(text, random)) : file).ToList();
            if (Fault(mutated, compiled) is { } fault)
            {
                faults.Add($"round {round}, {files[victim].Name}: {fault}");
            }
        });

        faults.Should().BeEmpty();
        compiled.Should().NotBeEmpty();
    }

    private static string? Fault(IReadOnlyList<VendorText> files, ConcurrentDictionary<string, bool> compiled)
    {
        var input = CSharpCompilation.Create("Mutated", [], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create([new JobKitGenerator().AsSourceGenerator()], files, new CSharpParseOptions(LanguageVersion.Preview), new VendorOptionsProvider());
        var result = driver.RunGenerators(input).GetRunResult().Results.Single();
        if (result.Exception is { } exception)
        {
            return exception.ToString();
        }

        var providers = result.GeneratedSources.Count(source => source.HintName.EndsWith("Provider.g.cs", StringComparison.Ordinal));
        if (providers == 0)
        {
            return result.Diagnostics.Any(finding => finding.Severity == DiagnosticSeverity.Error) || !files.Any(file => file.Name.EndsWith("mapping.yaml", StringComparison.Ordinal))
                ? null
                : "neither a provider nor an error";
        }

        // The same text again needs no second look.
        var text = string.Concat(result.GeneratedSources.Select(source => source.SourceText.ToString()));
        if (!compiled.TryAdd(text, true))
        {
            return null;
        }

        var trees = result.GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(source.SourceText, new CSharpParseOptions(LanguageVersion.Preview)));
        return input.AddSyntaxTrees(trees).GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)?.ToString();
    }
}
