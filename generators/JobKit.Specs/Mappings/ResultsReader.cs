namespace JobKit.Specs;

/// <summary>Reads the results of a job that ended well.</summary>
internal sealed class ResultsReader(MappingContext context, PlaceReader places, ExpressionScope scope)
{
    public EquatableArray<ResultModel> Read(Node? node, MapNode? defaults)
    {
        if (node is null or ScalarNode { Text: "unsupported" })
        {
            return default;
        }

        return Syntax.AsList(node).Select(item => context.AsMap(item, "A result") is { } map ? ReadOne(map, defaults) : null).OfType<ResultModel>().ToEquatableArray();
    }

    private ResultModel? ReadOne(MapNode map, MapNode? defaults)
    {
        var each = map["each"] is { } eachNode ? places.Read(eachNode, scope) : null;
        var inside = each is null ? scope : scope.Inside(each.FirstPointer);
        if (map["name"] is not { } name)
        {
            context.Error("JK1010", "A result needs `name`.", map.Location);
            return null;
        }

        var call = map["operation"] is not null || map["graphql"] is not null
            ? new OtherCallReader(context, places).Read(map, "results", defaults, needsKey: true, map.Location, "name", "each", "auth")?.Call
            : null;
        if (call is null)
        {
            context.CheckKeys(map, "name", "url", "auth", "value", "each", "operation", "graphql", "parameters", "headers", "body", "accept", "allowReserved");
        }

        return new ResultModel
        {
            Name = places.Read(name, inside).Expressions,
            Each = each?.Expressions ?? default,
            Url = map["url"] is { } url ? places.Read(url, inside).Expressions : default,
            Value = map["value"] is { } value ? places.Read(value, inside).Expressions : default,
            Call = call,
            NeedsCredential = map["auth"] is not { } auth || context.AsWord(auth, "`auth` of a result", "none") != "none",
        };
    }
}
