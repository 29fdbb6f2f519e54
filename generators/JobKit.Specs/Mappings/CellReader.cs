namespace JobKit.Specs;

/// <summary>Reads the cells of rows, of <c>when</c> and of <c>where</c>.</summary>
internal sealed class CellReader(MappingContext context)
{
    /// <summary>A cell, with the place of every value, for a column.</summary>
    public ReadCell? Read(Node node, bool isArray)
    {
        if (node is MapNode map && map["value"] is null)
        {
            return ReadQuantified(map, isArray);
        }

        var values = ReadValues(node);
        if (values is null)
        {
            return null;
        }

        if (isArray && values.FirstOrDefault(value => value.Value.Kind is CellValueKind.Value or CellValueKind.Other) is { Value: { } bare } found)
        {
            context.Error("JK1010", $"This column is an array: write `{{ any: {bare.Text} }}`, `all` or `none`, or `absent`.", found.Location, bare.Text);
            return null;
        }

        return new ReadCell(CellKind.OneOf, values);
    }

    /// <summary>A cell where no column says what is allowed.</summary>
    public CellModel? ReadFree(Node node) => Read(node, isArray: node is MapNode map && map["value"] is null)?.ToModel();

    /// <summary>One value or a list of them; null, with a finding, where it is none.</summary>
    public IReadOnlyList<LocatedValue>? ReadValues(Node node)
    {
        var values = new List<LocatedValue>();
        foreach (var item in Syntax.AsList(node))
        {
            if (ReadValue(item) is not { } value)
            {
                return null;
            }

            values.Add(new LocatedValue(value, item.Location));
        }

        if (values.Count == 0)
        {
            context.Error("JK1010", "A value is missing here.", node.Location);
            return null;
        }

        return values;
    }

    private CellValue? ReadValue(Node node)
    {
        switch (node)
        {
            case MapNode map when map["value"] is ScalarNode literal:
                context.CheckKeys(map, "value");
                return new CellValue(CellValueKind.Value, literal.Text);
            case ScalarNode { Kind: ScalarKind.Null, IsPlain: true } nothing:
                context.Error("JK1010", "null is no value of a cell: write `absent`.", nothing.Location, nothing.Text);
                return null;
            case ScalarNode scalar when Question.AsksForWords(context, scalar):
                return null;
            case ScalarNode scalar:
                return scalar.Text switch
                {
                    "absent" => new CellValue(CellValueKind.Absent),
                    "present" => new CellValue(CellValueKind.Present),
                    "other" => new CellValue(CellValueKind.Other),
                    var text => new CellValue(CellValueKind.Value, text),
                };
            default:
                context.Error("JK1010", "A cell is a value, a list of values, `absent`, `present` or `other`.", node.Location);
                return null;
        }
    }

    private ReadCell? ReadQuantified(MapNode map, bool isArray)
    {
        context.CheckKeys(map, "any", "all", "none", "value");
        if (map.Entries.Count != 1 || Quantifier(map.Entries[0].Key) is not { } kind)
        {
            return null;
        }

        if (!isArray)
        {
            context.Error("JK1010", $"`{map.Entries[0].Key}` is for arrays; this column has one value.", map.Entries[0].KeyLocation, map.Entries[0].Key);
            return null;
        }

        return ReadValues(map.Entries[0].Value) is { } values ? new ReadCell(kind, values) : null;
    }

    private static CellKind? Quantifier(string word) => word switch
    {
        "any" => CellKind.Any,
        "all" => CellKind.All,
        "none" => CellKind.None,
        _ => null,
    };
}
