using Microsoft.CodeAnalysis;

namespace JobKit.Generators.Tests;

/// <summary>What an edit costs.</summary>
public sealed class IncrementalTests
{
    [Fact]
    public void Editing_one_vendor_generates_that_vendor_only()
    {
        VendorText[] files = [.. VendorText.OfRepository("hotglue"), .. VendorText.OfRepository("sutro")];

        var result = GeneratorHarness.Run(files).RunAgain(files.Select(file =>
            file is { Vendor: "hotglue", Name: "mapping.yaml" } ? file.With(text => text.Replace("title: hotglue", "title: Hot glue")) : file));

        Providers(result).Should().BeEquivalentTo([("hotglue", IncrementalStepRunReason.Modified), ("sutro", IncrementalStepRunReason.Cached)]);
    }

    [Fact]
    public void A_line_that_moves_generates_nothing()
    {
        VendorText[] files = [.. VendorText.OfRepository("hotglue")];

        var result = GeneratorHarness.Run(files).RunAgain(files.Select(file => file.Name.EndsWith(".yaml", StringComparison.Ordinal) ? file.With(text => "# one line more\n" + text) : file));

        Providers(result).Should().OnlyContain(provider => provider.Reason == IncrementalStepRunReason.Unchanged || provider.Reason == IncrementalStepRunReason.Cached);
        result.TrackedOutputSteps["SourceOutput"].SelectMany(step => step.Outputs).Select(output => output.Reason)
            .Should().NotContain([IncrementalStepRunReason.Modified, IncrementalStepRunReason.New]);
    }

    [Fact]
    public void A_vendor_with_a_fault_is_left_out_whole_and_the_others_are_generated()
    {
        VendorText[] files =
        [
            .. VendorText.OfRepository("hotglue").Select(file => file.Name == "mapping.yaml" ? file.With(text => text.Replace("SYNC_SUCCESS", "SYNC_SUCESS")) : file),
            .. VendorText.OfRepository("sutro"),
        ];

        var harness = GeneratorHarness.Run(files).ShouldCompile();

        harness.Result.Diagnostics.Should().Contain(finding => finding.Id == "JK1002" && finding.Severity == DiagnosticSeverity.Error);
        harness.Result.GeneratedSources.Should().NotContain(source => source.HintName.StartsWith("Hotglue", StringComparison.Ordinal))
            .And.Contain(source => source.HintName == "SutroProvider.g.cs");
    }

    [Fact]
    public void A_finding_stands_at_its_line_and_column_in_the_mapping_file()
    {
        var files = VendorText.OfRepository("hotglue").Select(file => file.Name == "mapping.yaml" ? file.With(text => text.Replace("SYNC_SUCCESS", "SYNC_SUCESS")) : file).ToList();
        var lines = files.Single(file => file.Name == "mapping.yaml").GetText().ToString().Split('\n');
        var line = Array.FindIndex(lines, text => text.Contains("SYNC_SUCESS", StringComparison.Ordinal));

        var finding = GeneratorHarness.Run(files).Result.Diagnostics.Single(finding => finding.Id == "JK1002");

        var span = finding.Location.GetLineSpan();
        span.Path.Should().Be("/specs/hotglue/mapping.yaml");
        span.StartLinePosition.Line.Should().Be(line);
        span.StartLinePosition.Character.Should().Be(lines[line].IndexOf("SYNC_SUCESS", StringComparison.Ordinal));
        finding.GetMessage().Should().Contain("SYNC_SUCCESS");
    }

    [Fact]
    public void Two_providers_with_one_name_in_CSharp_are_a_finding_and_the_first_is_generated()
    {
        var files = VendorText.OfRepository("hotglue").ToList();
        var twin = files.Select(file => new VendorText("hot-glue", file.Name, file.GetText().ToString())).ToList();
        var again = files.Select(file => new VendorText("hotGlue", file.Name, file.GetText().ToString()));

        var harness = GeneratorHarness.Run([.. twin, .. again]).ShouldCompile();

        harness.Result.Diagnostics.Should().ContainSingle(finding => finding.Id == "JK1012");
    }

    private static IEnumerable<(string Name, IncrementalStepRunReason Reason)> Providers(GeneratorRunResult result) =>
        result.TrackedSteps[Steps.Providers].SelectMany(step => step.Outputs)
            .Select(output => ((((ProviderOutputModel, GeneratorSettings))output.Value).Item1.Model.Name, output.Reason));
}
