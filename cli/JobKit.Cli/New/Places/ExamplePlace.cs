using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Follows a pointer through a documented example.</summary>
internal static class ExamplePlace
{
    /// <summary>What stands there; null where nothing does.</summary>
    public static Node? Find(Node? node, string pointer)
    {
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            node = (node as MapNode)?[segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)];
        }

        return node;
    }
}
