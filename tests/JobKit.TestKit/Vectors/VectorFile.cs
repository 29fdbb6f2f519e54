using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace JobKit.TestKit;

/// <summary>One sentence of the mapping language as test data.</summary>
public sealed record VectorFile
{
    /// <summary>The file's name without its ending (<c>001-smallest-file</c>).</summary>
    public required string Name { get; init; }

    /// <summary>The whole file: maps, lists, texts and nulls.</summary>
    public required IReadOnlyDictionary<string, object?> Content { get; init; }

    /// <summary>The files of the vendor folder that the vector describes.</summary>
    public IReadOnlyDictionary<string, string> Files
    {
        get
        {
            var files = new Dictionary<string, string>();
            foreach (var (key, name) in new[] { ("openapi", "openapi.yaml"), ("mapping", "mapping.yaml"), ("graphql", "job.graphql") })
            {
                if (Content.TryGetValue(key, out var text))
                {
                    files[name] = (string)text!;
                }
            }

            foreach (var (name, text) in Content.TryGetValue("files", out var more) ? (Dictionary<string, object?>)more! : [])
            {
                files[name] = (string)text!;
            }

            return files;
        }
    }

    /// <summary>The list at a key; empty where there is none.</summary>
    public IEnumerable<Dictionary<string, object?>> List(string key) =>
        Content.TryGetValue(key, out var value) && value is List<object?> list ? list.Cast<Dictionary<string, object?>>() : [];

    /// <summary>All vectors, by name.</summary>
    public static IReadOnlyList<VectorFile> All { get; } =
        [.. Directory.EnumerateFiles(RepoPaths.Vectors, "*.yaml").Order(StringComparer.Ordinal).Select(Read)];

    private static VectorFile Read(string path)
    {
        var parser = new Parser(new Scanner(new StringReader(File.ReadAllText(path)), skipComments: true));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return new VectorFile { Name = Path.GetFileNameWithoutExtension(path), Content = (Dictionary<string, object?>)ReadValue(parser)! };
    }

    private static object? ReadValue(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return scalar is { IsPlainImplicit: true, Value: "null" or "" or "~" } ? null : scalar.Value;
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new List<object?>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                list.Add(ReadValue(parser));
            }

            return list;
        }

        parser.Consume<MappingStart>();
        var map = new Dictionary<string, object?>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            map[parser.Consume<Scalar>().Value] = ReadValue(parser);
        }

        return map;
    }
}
