namespace JobKit.Specs;

/// <summary>Checks the shape of a mapping file: which keys there may be, and what stands under them (JK1010).</summary>
internal static class Syntax
{
    /// <summary>Complains about every key that the language does not have.</summary>
    public static void CheckKeys(this MappingContext context, MapNode map, params string[] known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (!seen.Add(entry.Key))
            {
                context.Error("JK1010", $"`{entry.Key}` stands here twice; leave one.", entry.KeyLocation, entry.Key);
            }
            else if (!known.Contains(entry.Key))
            {
                var near = Nearest.Of(entry.Key, known) is { } nearest ? $"did you mean `{nearest}`?" : $"there may be {Listed(known)}.";
                context.Error("JK1010", $"`{entry.Key}` is no key of the language here; {near}", entry.KeyLocation, entry.Key);
            }
        }
    }

    /// <summary>The map at a key; null, with a finding, where something else stands there.</summary>
    public static MapNode? AsMap(this MappingContext context, Node node, string what)
    {
        if (node is MapNode map)
        {
            return map;
        }

        context.Error("JK1010", $"{what} is a map of keys and values.", node.Location);
        return null;
    }

    /// <summary>The text of a scalar; null, with a finding, where something else stands there.</summary>
    public static string? AsText(this MappingContext context, Node node, string what)
    {
        if (node is ScalarNode { IsPlain: false } or ScalarNode { Kind: not ScalarKind.Null })
        {
            return ((ScalarNode)node).Text;
        }

        context.Error("JK1010", $"{what} is a text.", node.Location);
        return null;
    }

    /// <summary>One of a few words; null, with a finding, where something else stands there.</summary>
    public static string? AsWord(this MappingContext context, Node node, string what, params string[] words)
    {
        if (node is ScalarNode scalar && words.Contains(scalar.Text))
        {
            return scalar.Text;
        }

        var text = (node as ScalarNode)?.Text;
        context.Error("JK1010", $"{what} is one of {Listed(words)}{(text is null ? "" : $", not `{text}`")}.", node.Location, text);
        return null;
    }

    /// <summary>True or false; false, with a finding, where something else stands there.</summary>
    public static bool AsBoolean(this MappingContext context, Node node, string what) => context.AsWord(node, what, "true", "false") == "true";

    /// <summary>Whether a pointer into the elements of a list is the same for every job; if not, with a finding.</summary>
    public static bool IsFixed(this MappingContext context, string text, Location location)
    {
        if (text.IndexOf("{$", StringComparison.Ordinal) < 0)
        {
            return true;
        }

        context.Error("JK1010", $"`{text}` is a pointer into the elements, where `{{…}}` is not read; write it out, or into the expression of the list.", location, text);
        return false;
    }

    /// <summary>A list, or a single value as a list of one.</summary>
    public static IReadOnlyList<Node> AsList(Node node) => node is ListNode list ? list.Items : [node];

    /// <summary>Names in a sentence.</summary>
    public static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));
}
