namespace JobKit.Specs;

/// <summary>Reads <c>{ at, where, first, last, pick }</c>: one element of an array.</summary>
internal sealed class PickReader(MappingContext context, PlaceReader places)
{
    public PickExpression? Read(MapNode map, ExpressionScope scope)
    {
        context.CheckKeys(map, "at", "where", "first", "last", "pick");
        if (map["at"] is not { } at)
        {
            context.Error("JK1010", "`at` is missing: the array of which one element is picked.", map.Location);
            return null;
        }

        var array = places.Read(at, scope);
        var container = array.FirstPointer ?? (array.Expressions.OfType<ElementExpression>().FirstOrDefault() is { } element ? scope.Absolute(element.Pointer) : null);
        var inside = scope.Inside(container);
        var conditions = new List<WhereModel>();
        if (map["where"] is { } where && context.AsMap(where, "`where`") is { } wheres)
        {
            foreach (var entry in wheres.Entries)
            {
                if (Element(entry.Key, entry.KeyLocation, inside) is { } place && new CellReader(context).ReadFree(entry.Value) is { } cell)
                {
                    conditions.Add(new WhereModel(place, cell));
                }
            }
        }

        var pick = map["pick"] is { } pickNode && context.AsText(pickNode, "`pick`") is { } text ? Element(text, pickNode.Location, inside) : Pointer.Root;
        var last = map["last"] is { } lastNode && context.AsBoolean(lastNode, "`last`");
        if (map["first"] is { } first)
        {
            context.AsBoolean(first, "`first`");
        }

        return pick is null ? null : new PickExpression(array.Expressions, conditions.ToEquatableArray(), last, pick);
    }

    private Pointer? Element(string text, Location location, ExpressionScope inside)
    {
        if (!context.IsFixed(text, location))
        {
            return null;
        }

        if (places.Read(new ScalarNode(text, ScalarKind.String, true, location), inside).Expressions is { Count: 1 } read && read[0] is ElementExpression element)
        {
            return element.Pointer;
        }

        if (!text.StartsWith("/", StringComparison.Ordinal))
        {
            context.Error("JK1010", $"`{text}` is no pointer into the element: it begins with `/`.", location, text);
        }

        return null;
    }
}
