namespace JobKit.Generators;

/// <summary>The places that a decoder reads, as a tree of names; each place that is asked for has a slot.</summary>
internal sealed class SlotTrie
{
    private readonly SortedDictionary<string, SlotTrie> _children = new(StringComparer.Ordinal);

    /// <summary>The slot of this place; -1 where only places below it are asked for.</summary>
    public int Slot { get; private set; } = -1;

    /// <summary>The members that lead on.</summary>
    public IReadOnlyDictionary<string, SlotTrie> Children => _children;

    /// <summary>The slots of this place and of all below it.</summary>
    public IEnumerable<int> Slots => (Slot < 0 ? [] : new[] { Slot }).Concat(_children.Values.SelectMany(child => child.Slots));

    /// <summary>The slot of a place; <paramref name="next"/> gives the number of a new one.</summary>
    public int SlotOf(IReadOnlyList<string> path, Func<int> next)
    {
        var node = this;
        foreach (var name in path)
        {
            if (!node._children.TryGetValue(name, out var child))
            {
                node._children.Add(name, child = new SlotTrie());
            }

            node = child;
        }

        return node.Slot < 0 ? node.Slot = next() : node.Slot;
    }
}
