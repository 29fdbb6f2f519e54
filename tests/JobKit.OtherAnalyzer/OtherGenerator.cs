using Microsoft.CodeAnalysis;
using YamlDotNet.RepresentationModel;

namespace JobKit.OtherAnalyzer;

/// <summary>Says which YamlDotNet it got, after reading a document with it.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OtherGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader("word: read"));
        var word = (YamlScalarNode)((YamlMappingNode)yaml.Documents[0].RootNode).Children[new YamlScalarNode("word")];
        output.AddSource("Other.g.cs", $"internal static class OtherAnalyzer {{ public const string Said = \"{word.Value} by {typeof(YamlStream).Assembly.GetName().Version}\"; }}");
    });
}
