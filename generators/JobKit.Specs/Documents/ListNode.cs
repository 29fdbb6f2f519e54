namespace JobKit.Specs;

/// <summary>A list.</summary>
public sealed class ListNode(IReadOnlyList<Node> items, Location location) : Node(location)
{
    /// <summary>The items, in order.</summary>
    public IReadOnlyList<Node> Items { get; } = items;
}
