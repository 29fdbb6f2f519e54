namespace JobKit.Specs;

/// <summary>A map. Of two members with one key the first counts; both are in <see cref="Entries"/>.</summary>
public sealed class MapNode : Node
{
    private readonly Dictionary<string, MapEntry> _byKey = new(StringComparer.Ordinal);

    /// <summary>A map of these members.</summary>
    public MapNode(IReadOnlyList<MapEntry> entries, Location location)
        : base(location)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            if (!_byKey.ContainsKey(entry.Key))
            {
                _byKey.Add(entry.Key, entry);
            }
        }
    }

    /// <summary>The members, in order.</summary>
    public IReadOnlyList<MapEntry> Entries { get; }

    /// <summary>The value of that key; null where there is none.</summary>
    public Node? this[string key] => _byKey.TryGetValue(key, out var entry) ? entry.Value : null;

    /// <summary>The member of that key.</summary>
    public bool TryGet(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out MapEntry? entry) => _byKey.TryGetValue(key, out entry);
}
