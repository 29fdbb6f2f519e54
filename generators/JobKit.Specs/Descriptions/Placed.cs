namespace JobKit.Specs;

/// <summary>A node and the file of the folder that it stands in, which relative references start from.</summary>
internal readonly record struct Placed(string File, Node Node)
{
    /// <summary>The member of that name; null where there is none.</summary>
    public Placed? this[string key] => (Node as MapNode)?[key] is { } node ? new Placed(File, node) : null;

    /// <summary>The text of that member; null where there is none or it is no scalar.</summary>
    public string? Text(string key) => (Node as MapNode)?[key] is ScalarNode { Kind: not ScalarKind.Null } scalar ? scalar.Text : null;

    /// <summary>Whether that member is <c>true</c>.</summary>
    public bool IsTrue(string key) => string.Equals(Text(key), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The items of that member, where it is a list.</summary>
    public IEnumerable<Placed> List(string key)
    {
        var file = File;
        return (Node as MapNode)?[key] is ListNode list ? list.Items.Select(item => new Placed(file, item)) : [];
    }

    /// <summary>The members of that member, where it is a map.</summary>
    public IEnumerable<(MapEntry Entry, Placed Value)> Map(string key)
    {
        var file = File;
        return (Node as MapNode)?[key] is MapNode map ? map.Entries.Select(entry => (entry, new Placed(file, entry.Value))) : [];
    }
}
