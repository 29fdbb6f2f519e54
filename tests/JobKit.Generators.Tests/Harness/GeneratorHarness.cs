using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JobKit.Generators.Tests;

/// <summary>
/// Runs the generator as the compiler does. Every run is made twice, and once more after C# was edited, and nothing may be made
/// anew then; so no test can forget it.
/// </summary>
internal sealed class GeneratorHarness
{
    // JobKit.Providers would be a second home of what is generated here.
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path) != "JobKit.Providers.dll").Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    private GeneratorHarness(GeneratorDriver driver, CSharpCompilation input, Compilation output)
    {
        Driver = driver;
        Input = input;
        Output = output;
    }

    public GeneratorDriver Driver { get; }

    public CSharpCompilation Input { get; }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Output { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public static GeneratorHarness Run(IEnumerable<VendorText> files)
    {
        var input = CSharpCompilation.Create(
            "Generated",
            [CSharpSyntaxTree.ParseText("internal static class Before;", Parsing)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new JobKitGenerator().AsSourceGenerator()],
            files,
            Parsing,
            new VendorOptionsProvider(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out var complaints);
        complaints.Should().NotContain(complaint => complaint.Id == "CS8785", "a generator never crashes");

        driver = driver.RunGenerators(input);
        ShouldHaveDoneNothing(driver);
        driver = driver.RunGenerators(input.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class After;", Parsing)));
        ShouldHaveDoneNothing(driver);
        return new GeneratorHarness(driver, input, output);
    }

    /// <summary>Runs again with other files; what the steps did is in the result.</summary>
    public GeneratorRunResult RunAgain(IEnumerable<VendorText> files)
    {
        var driver = Driver.ReplaceAdditionalTexts([.. files]);
        return driver.RunGenerators(Input).GetRunResult().Results.Single();
    }

    /// <summary>The generated files must compile without a word.</summary>
    public GeneratorHarness ShouldCompile()
    {
        Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning).Should().BeEmpty();
        return this;
    }

    private static void ShouldHaveDoneNothing(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        result.Exception.Should().BeNull();
        foreach (var name in Steps.All)
        {
            result.TrackedSteps.GetValueOrDefault(name, []).SelectMany(step => step.Outputs).Select(output => output.Reason)
                .Should().NotContain([IncrementalStepRunReason.New, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Removed], $"the step {name} has nothing to do");
        }

        result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => output.Reason)
            .Should().NotContain([IncrementalStepRunReason.New, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Removed]);
    }
}
