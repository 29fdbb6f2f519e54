using System.Runtime.CompilerServices;

namespace JobKit.Specs;

/// <summary>Turns <c>{ $ref, …siblings }</c> into <c>{ …siblings, allOf: [ { $ref } ] }</c>; one map always gives one and the same result.</summary>
internal static class ReferenceWithSiblings
{
    private static readonly ConditionalWeakTable<MapNode, MapNode> Unfolded = new();

    public static MapNode Unfold(MapNode map) => Unfolded.GetValue(map, Make);

    private static MapNode Make(MapNode map)
    {
        map.TryGet("$ref", out var reference);
        var target = new MapNode([reference!], map.Location);
        var others = map.Entries.Where(entry => entry.Key is not ("$ref" or "allOf"));
        var all = new List<Node> { target };
        if (map["allOf"] is ListNode list)
        {
            all.AddRange(list.Items);
        }

        return new MapNode([.. others, new MapEntry("allOf", reference!.KeyLocation, new ListNode(all, map.Location))], map.Location);
    }
}
