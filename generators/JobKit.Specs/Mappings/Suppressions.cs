namespace JobKit.Specs;

/// <summary>Hides findings that the file says are known, and complains about entries that hide nothing.</summary>
internal static class Suppressions
{
    private static readonly string[] Never = ["JK1010", "JK1011", "JK1012"];
    private static readonly string[] WithoutPlace = ["JK1001", "JK1003", "JK1004", "JK1013"];

    /// <summary>The ids and texts that the entries name, right or wrong.</summary>
    public static IReadOnlyCollection<(string Id, string At)> Named(Node? suppress) =>
    [
        .. from entry in (suppress is null ? [] : Syntax.AsList(suppress)).OfType<MapNode>()
           where entry["id"] is ScalarNode && entry["at"] is ScalarNode
           select (((ScalarNode)entry["id"]!).Text, ((ScalarNode)entry["at"]!).Text),
    ];

    /// <summary>What is left of the findings, with complaints about entries that hide nothing.</summary>
    public static IReadOnlyList<Finding> Apply(MappingContext context, Node? suppress)
    {
        var found = context.Findings.Items.ToList();
        var hidden = new HashSet<Finding>();
        var complaints = new FindingSink();
        foreach (var item in suppress is null ? [] : Syntax.AsList(suppress))
        {
            if (item is not MapNode map)
            {
                complaints.Add(new Finding("JK1010", FindingSeverity.Error, "An entry of `suppress` is `{ id, at, reason }`.", item.Location));
                continue;
            }

            var keys = new MappingContext(context.Folder, context.File, complaints);
            keys.CheckKeys(map, "id", "at", "reason");
            var id = (map["id"] as ScalarNode)?.Text;
            var at = (map["at"] as ScalarNode)?.Text;
            if (map["reason"] is not ScalarNode)
            {
                complaints.Add(new Finding("JK1010", FindingSeverity.Error, "An entry of `suppress` says why: `reason: …`.", map.Location, "reason"));
            }

            var matches = Never.Contains(id) ? [] : found.Where(finding => finding.Id == id && (at is null ? WithoutPlace.Contains(id) : finding.Value == at)).ToList();
            hidden.UnionWith(matches);
            if (matches.Count == 0)
            {
                var why = Never.Contains(id) ? $"{id} cannot be hidden" : "this hides nothing";
                complaints.Add(new Finding("JK1010", FindingSeverity.Warning, $"{char.ToUpperInvariant(why[0])}{why.Substring(1)}; take the entry out.", map.Location, id));
            }
        }

        return [.. found.Where(finding => !hidden.Contains(finding)), .. complaints.Items];
    }
}
