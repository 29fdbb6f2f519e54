using System.Reflection;
using System.Text;
using System.Text.Json;
using JobKit.TestKit;
using Microsoft.CodeAnalysis;

namespace JobKit.Generators.Tests;

/// <summary>A published API of a vendor that is not ours: its description as it was published, a mapping that we wrote, and sample answers with what they mean.</summary>
internal sealed class CorpusCase
{
    private static readonly Dictionary<string, Lazy<CorpusCase>> Cases = Names.ToDictionary(name => name, name => new Lazy<CorpusCase>(() => new CorpusCase(name)));

    private CorpusCase(string name)
        : this(name, File.ReadAllText(Path.Combine(Mappings, name + ".yaml")))
    {
    }

    private CorpusCase(string name, string mapping)
    {
        var description = DescriptionOf(name);
        Harness = GeneratorHarness.Run([new VendorText(name, Path.GetFileName(description), File.ReadAllText(description)), new VendorText(name, "mapping.yaml", mapping)]);
        Answers = [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(FolderOf(name), "expected.json"))).RootElement.EnumerateArray()];
    }

    public static IReadOnlyList<string> Names => [.. Directory.EnumerateFiles(Mappings, "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>What the generator made of it.</summary>
    public GeneratorHarness Harness { get; }

    public IReadOnlyList<JsonElement> Answers { get; }

    private static string Mappings => Path.Combine(RepoPaths.Root, "tests", "JobKit.Generators.Tests", "Corpus", "Mappings");

    public static CorpusCase Of(string name) => Cases[name].Value;

    /// <summary>The same vendor with another mapping.</summary>
    public static CorpusCase With(string name, string mapping) => new(name, mapping);

    /// <summary>The description as it was published.</summary>
    public static string DescriptionOf(string name) => Directory.EnumerateFiles(FolderOf(name), "spec.*").Single();

    /// <summary>The provider, compiled.</summary>
    public Assembly Compile()
    {
        Harness.ShouldCompile();
        using var image = new MemoryStream();
        Harness.Output.Emit(image).Success.Should().BeTrue();
        return Assembly.Load(image.ToArray());
    }

    private static string FolderOf(string name) => RepoPaths.Shared(Path.Combine("corpus", name))!;

    /// <summary>A sample as it goes over the wire.</summary>
    public static CannedAnswer Canned(JsonElement sample) => new()
    {
        Status = sample.GetProperty("httpStatus").GetInt32(),
        Body = Encoding.UTF8.GetBytes(sample.TryGetProperty("body", out var body) ? body.GetRawText() : ""),
        ContentType = sample.TryGetProperty("contentType", out var type) ? type.GetString() : "application/json",
        Headers = sample.TryGetProperty("headers", out var headers) ? headers.EnumerateObject().ToDictionary(header => header.Name, header => header.Value.ToString()) : new Dictionary<string, string>(),
    };
}
