using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace JobKit.Clients.Tests;

/// <summary>Compiles a client together with the runtime library and System.Text.Json's generator, by Roslyn and not by the step's own check.</summary>
internal static class ClientAssembly
{
    /// <summary>The errors, none where it compiles.</summary>
    public static IReadOnlyList<Diagnostic> ErrorsOf(string code) => [.. Compile(code).Errors];

    /// <summary>The client, loaded.</summary>
    public static Assembly Load(string code)
    {
        var (compilation, errors) = Compile(code);
        errors.Should().BeEmpty();
        using var assembly = new MemoryStream();
        compilation.Emit(assembly).Success.Should().BeTrue();
        assembly.Position = 0;
        return new AssemblyLoadContext("client", isCollectible: true).LoadFromStream(assembly);
    }

    private static (Compilation Compilation, IEnumerable<Diagnostic> Errors) Compile(string code)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error);
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create("Client", [CSharpSyntaxTree.ParseText(code, parse, "Client.g.cs")], Tools.References.Select(path => MetadataReference.CreateFromFile(path)), options);
        var generators = new AnalyzerFileReference(Tools.JsonGenerator, new Loader()).GetGenerators(LanguageNames.CSharp);
        CSharpGeneratorDriver.Create(generators, parseOptions: parse).RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var diagnostics);
        return (updated, updated.GetDiagnostics().Concat(diagnostics).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.IsSuppressed));
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
