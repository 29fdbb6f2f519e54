using Microsoft.CodeAnalysis.Diagnostics;

namespace JobKit.Generators;

/// <summary>What the project says to the generator.</summary>
/// <param name="Namespace">The namespace of what is generated: property <c>JobKitNamespace</c>, default <c>JobKit</c>.</param>
internal sealed record GeneratorSettings(string Namespace)
{
    public static GeneratorSettings Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        new(options.GlobalOptions.TryGetValue("build_property.JobKitNamespace", out var name) && name.Length > 0 ? name : "JobKit");
}
