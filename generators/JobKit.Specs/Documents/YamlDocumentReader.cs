using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace JobKit.Specs;

/// <summary>Reads the first document of a YAML file from the parser's events.</summary>
internal sealed class YamlDocumentReader(SourceFile file)
{
    // An alias may be used often, but not so that a few lines stand for a million nodes.
    private const int MaxNodesFromAliases = 200_000;

    private readonly Dictionary<string, Node> _anchors = new(StringComparer.Ordinal);
    private int _nodesFromAliases;

    public DocumentResult Read()
    {
        var parser = new Parser(new Scanner(new StringReader(YamlText.Prepare(file.Text)), skipComments: true));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return new DocumentResult(new ScalarNode("", ScalarKind.Null, true, Location.Start(file.Path)), null);
            }

            parser.Consume<DocumentStart>();
            return new DocumentResult(ReadNode(parser, 0), null);
        }
        catch (YamlException fault)
        {
            return new DocumentResult(null, YamlFault.Describe(file, fault));
        }
        catch (SyntaxFault fault)
        {
            return new DocumentResult(null, fault.Error);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            // Some broken texts break the parser itself, which then says nothing of where; the last thing that it read is near.
            return new DocumentResult(null, new SyntaxError("This is no YAML: nothing that YAML knows stands here, or what follows.", parser.Current is { } last ? At(last) : Location.Start(file.Path)));
        }
    }

    private Node ReadNode(IParser parser, int depth)
    {
        if (depth > DocumentReader.MaxDepth)
        {
            throw new SyntaxFault($"This nests deeper than {DocumentReader.MaxDepth} levels.", At(parser.Current!));
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Resolve(alias);
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return Remember(scalar.Anchor, ReadScalar(scalar));
        }

        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var items = new List<Node>();
            Mark end;
            while (!parser.Accept<SequenceEnd>(out _))
            {
                items.Add(ReadNode(parser, depth + 1));
            }

            end = parser.Consume<SequenceEnd>().End;
            return Remember(sequence.Anchor, new ListNode(items, Span(sequence.Start, end)));
        }

        var mapping = parser.Consume<MappingStart>();
        return Remember(mapping.Anchor, ReadMap(parser, mapping, depth));
    }

    private MapNode ReadMap(IParser parser, MappingStart start, int depth)
    {
        var entries = new List<MapEntry>();
        var merged = new List<MapEntry>();
        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = ReadNode(parser, depth + 1);
            var value = ReadNode(parser, depth + 1);
            if (key is ScalarNode { Text: "<<", IsPlain: true })
            {
                merged.AddRange(MergeSources(value));
            }
            else
            {
                entries.Add(new MapEntry(key is ScalarNode text ? text.Text : "?", key.Location, value));
            }
        }

        var end = parser.Consume<MappingEnd>().End;
        var own = new HashSet<string>(entries.Select(entry => entry.Key), StringComparer.Ordinal);
        foreach (var entry in merged)
        {
            if (own.Add(entry.Key))
            {
                entries.Add(entry);
            }
        }

        return new MapNode(entries, Span(start.Start, end));
    }

    private static IEnumerable<MapEntry> MergeSources(Node value) => value switch
    {
        MapNode map => map.Entries,
        ListNode list => list.Items.OfType<MapNode>().SelectMany(map => map.Entries),
        _ => [],
    };

    private ScalarNode ReadScalar(Scalar scalar)
    {
        var isPlain = scalar.Style is ScalarStyle.Plain;
        var kind = isPlain && scalar.Tag.IsEmpty ? CoreSchema.KindOf(scalar.Value) : ScalarKind.String;
        return new ScalarNode(scalar.Value, kind, isPlain, Span(scalar.Start, scalar.End));
    }

    private Node Resolve(AnchorAlias alias)
    {
        // An anchor is known only once its value is whole, so a value cannot hold itself.
        if (!_anchors.TryGetValue(alias.Value.Value, out var target))
        {
            throw new SyntaxFault($"There is no anchor `{alias.Value.Value}` before this alias.", At(alias));
        }

        _nodesFromAliases += Count(target, MaxNodesFromAliases);
        return _nodesFromAliases > MaxNodesFromAliases
            ? throw new SyntaxFault("The aliases of this document stand for too many values.", At(alias))
            : target;
    }

    private Node Remember(AnchorName anchor, Node node)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = node;
        }

        return node;
    }

    private static int Count(Node node, int limit)
    {
        var count = 0;
        var open = new Stack<Node>();
        open.Push(node);
        while (open.Count > 0 && count <= limit)
        {
            count++;
            foreach (var child in Children(open.Pop()))
            {
                open.Push(child);
            }
        }

        return count;
    }

    private static IEnumerable<Node> Children(Node node) => node switch
    {
        MapNode map => map.Entries.Select(entry => entry.Value),
        ListNode list => list.Items,
        _ => [],
    };

    private Location At(ParsingEvent parsed) => Span(parsed.Start, parsed.End);

    private Location Span(Mark start, Mark end) => new(file.Path, (int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);
}
