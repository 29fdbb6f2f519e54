using System.Text;
using JobKit.Specs;
using JobKit.TestKit;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobKit.MockServer.Tests;

/// <summary>Every mapping among the language's sentences can be played: each word of its table has an answer that the table reads as that word.</summary>
public class LanguageTests
{
    public static TheoryData<string> Sentences => [.. Directory.EnumerateFiles(RepoPaths.Vectors, "*.yaml").Select(file => Path.GetFileName(file)!).Order()];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Every_word_can_be_said(string file)
    {
        var folder = FolderOf(Path.Combine(RepoPaths.Vectors, file));

        var (providers, _) = VendorLoader.Load([folder], [], new MockServerOptions(), NullLogger.Instance);

        foreach (var provider in providers)
        {
            provider.Jobs.Unsayable.Should().BeEmpty();
            foreach (var word in provider.Jobs.Words)
            {
                var key = new StatusReader(provider.Model).DummyKey;
                var answer = provider.Jobs.Of(word, key, isKeyed: false);
                var body = answer.Body.Fill(new Filling(key, Moment.At(DateTimeOffset.UnixEpoch.AddYears(56))));
                var reading = new StatusReader(provider.Model).Read(answer.Status, answer.Headers, body.Span, key);
                reading.Row.Should().Be(word.Row, "{0} says {1}", Encoding.UTF8.GetString(body.Span), word.Name);
            }
        }
    }

    private static VendorFolder FolderOf(string path)
    {
        var vector = (MapNode)DocumentReader.Read(new SourceFile("vector.yaml", path, File.ReadAllText(path))).Root!;
        var files = new List<SourceFile>();
        foreach (var (key, name) in new[] { ("openapi", "openapi.yaml"), ("mapping", "mapping.yaml"), ("graphql", "job.graphql") })
        {
            if (vector[key] is ScalarNode text)
            {
                files.Add(new SourceFile(name, name, text.Text));
            }
        }

        files.AddRange((vector["files"] as MapNode)?.Entries.Select(entry => new SourceFile(entry.Key, entry.Key, ((ScalarNode)entry.Value).Text)) ?? []);
        return new VendorFolder("vendor", files.ToEquatableArray());
    }
}
