namespace JobKit.Specs;

/// <summary>
/// The documents that a description is made of, read when they are first reached, and the way along <c>$ref</c>s. Several threads
/// may follow at once: a server asks for schemas while it plays.
/// </summary>
internal sealed class DocumentSet(VendorFolder folder, FindingSink findings)
{
    private readonly Dictionary<string, Node?> _documents = new(StringComparer.Ordinal);

    /// <summary>Adds a document that is already read.</summary>
    public void Add(SourceFile file, Node root) => _documents[file.Name] = root;

    /// <summary>Follows <c>$ref</c>s until something else stands there; null, with a finding, where they lead nowhere.</summary>
    public Placed? Follow(Placed place) => Follow(place, findings);

    /// <summary>The same without a finding: for what is only looked at.</summary>
    public Placed? Peek(Placed place) => Follow(place, new FindingSink());

    private Placed? Follow(Placed place, FindingSink findings)
    {
        for (var hops = 0; place.Node is MapNode map && map["$ref"] is ScalarNode reference; hops++)
        {
            if (hops > 32)
            {
                return Fault(findings, reference, $"`$ref: {reference.Text}` leads in a circle.");
            }

            if (Target(place.File, reference, findings) is not { } target)
            {
                return null;
            }

            place = target;
        }

        return place;
    }

    private Placed? Target(string from, ScalarNode reference, FindingSink findings)
    {
        var hash = reference.Text.IndexOf('#');
        var path = hash < 0 ? reference.Text : reference.Text.Substring(0, hash);
        var pointer = hash < 0 ? "" : reference.Text.Substring(hash + 1);
        if (path.Contains(":") || path.StartsWith("//", StringComparison.Ordinal))
        {
            return Fault(findings, reference, $"`$ref: {reference.Text}` leads to the network; put the file into the vendor folder.");
        }

        var file = path.Length == 0 ? from : VendorFolder.Resolve(from, Uri.UnescapeDataString(path));
        if (file is null)
        {
            return Fault(findings, reference, $"`$ref: {reference.Text}` leaves the vendor folder; put the file into it.");
        }

        if (Document(file) is not { } root)
        {
            return Fault(findings, reference, $"`$ref: {reference.Text}` names a file that is not in the vendor folder, or cannot be read.");
        }

        return Find(root, Uri.UnescapeDataString(pointer)) is { } node
            ? new Placed(file, node)
            : Fault(findings, reference, $"`$ref: {reference.Text}` leads nowhere: there is no such place in `{file}`.");
    }

    private Node? Document(string name)
    {
        lock (_documents)
        {
            if (!_documents.TryGetValue(name, out var root))
            {
                root = folder.Find(name) is { } file ? DocumentReader.Read(file).Root : null;
                _documents[name] = root;
            }

            return root;
        }
    }

    private static Node? Find(Node root, string pointer)
    {
        Node? node = root;
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            var name = segment.Replace("~1", "/").Replace("~0", "~");
            node = node switch
            {
                MapNode map => map[name],
                ListNode list when int.TryParse(name, out var index) && index >= 0 && index < list.Items.Count => list.Items[index],
                _ => null,
            };
        }

        return node;
    }

    private static Placed? Fault(FindingSink findings, ScalarNode reference, string message)
    {
        lock (findings)
        {
            findings.Add(new Finding("JK1011", FindingSeverity.Error, message, reference.Location, reference.Text));
        }

        return null;
    }
}
