using System.Text.RegularExpressions;
using JobKit.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JobKit.ConventionTests;

/// <summary>Every C# sample that a document prints compiles against what is built.</summary>
public sealed partial class ReadmeSampleTests
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.Linq; using System.Net.Http; using System.Threading; using System.Threading.Tasks;
        using JobKit; using JobKit.MockServer; using Microsoft.Extensions.Configuration; using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Hosting; using Xunit;
        """;

    public static TheoryData<string, int> Samples()
    {
        var data = new TheoryData<string, int>();
        foreach (var document in new[] { "README.md", "specs/README.md", "mockserver/README.md" })
        {
            var count = Blocks(document).Count;
            for (var index = 0; index < count; index++)
            {
                data.Add(document, index);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_printed_sample_compiles(string document, int index)
    {
        var sample = Blocks(document)[index];
        var isWholeFile = sample.Contains("class ", StringComparison.Ordinal);
        var source = isWholeFile ? Usings + sample : $"{Usings}\n{sample}";
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));

        var compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(source)],
            references,
            new CSharpCompilationOptions(isWholeFile ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
    }

    private static List<string> Blocks(string document)
    {
        var path = Path.Combine(RepoPaths.Root, document);
        return File.Exists(path)
            ? [.. CSharpBlock().Matches(File.ReadAllText(path)).Select(match => match.Groups["code"].Value)]
            : [];
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
