using System.Reflection;
using JobKit.TestKit;

namespace JobKit.Generators.Tests;

/// <summary>The providers of all vectors, generated and compiled together, once.</summary>
internal static class GeneratedVectors
{
    public static Assembly Assembly { get; } = Compile();

    private static Assembly Compile()
    {
        var harness = GeneratorHarness.Run(VectorFile.All.SelectMany(VendorText.OfVector)).ShouldCompile();
        using var image = new MemoryStream();
        harness.Output.Emit(image).Success.Should().BeTrue();
        return Assembly.Load(image.ToArray());
    }
}
