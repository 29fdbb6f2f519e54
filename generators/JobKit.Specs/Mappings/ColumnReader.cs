namespace JobKit.Specs;

/// <summary>Reads a column: an expression, a list of them, or a map that says more.</summary>
internal sealed class ColumnReader(MappingContext context, PlaceReader places, ExpressionScope scope)
{
    private static readonly string[] Keys = ["at", "as", "values", "open", "absent", "ignoreCase", "each", "keyBy", "pick", "keys"];

    /// <summary>The columns that an entry makes: one, or one for each key of <c>keyBy</c>.</summary>
    public IEnumerable<ReadColumn> Read(string name, Location nameLocation, Node node)
    {
        if (node is not MapNode map)
        {
            var read = WithoutTexts(places.Read(node, scope), node);
            var isStatus = read.Expressions is { Count: 1 } one && one[0] is StatusCodeExpression;
            return [Column(name, nameLocation, node, read, isStatus ? ColumnKind.HttpStatus : ColumnKind.Enum, null)];
        }

        context.CheckKeys(map, Keys);
        if (map["at"] is not { } at)
        {
            context.Error("JK1010", $"The column `{name}` has no `at`: the expression that says where its value is.", nameLocation, name);
            return [];
        }

        var found = WithoutTexts(places.Read(at, scope), at);
        return map["keyBy"] is { } keyBy ? ReadKeyed(name, nameLocation, map, found, keyBy) : [ReadPlain(name, nameLocation, map, found)];
    }

    // A text without an expression says the same of every answer.
    private ReadPlaces WithoutTexts(ReadPlaces found, Node node)
    {
        foreach (var text in found.Expressions.OfType<TextExpression>().Select(expression => expression.Template.AsLiteral).OfType<string>())
        {
            context.Error("JK1010", $"`{text}` is no expression, such as `$response.body#/{text.TrimStart('/')}`.", node.Location, text);
        }

        return found with { Expressions = found.Expressions.Where(expression => expression is not TextExpression { Template.AsLiteral: not null }).ToEquatableArray() };
    }

    private ReadColumn ReadPlain(string name, Location location, MapNode map, ReadPlaces found)
    {
        var kind = Kind(map, found);
        if (kind != ColumnKind.Array)
        {
            return Column(name, location, map, found, kind, map);
        }

        var each = map["each"] is { } eachNode && context.AsText(eachNode, "`each`") is { Length: > 0 } text ? Relative(text, eachNode.Location, found) : (Pointer.Root, ElementPlaces(found, Pointer.Root));
        var column = Column(name, location, map, found, kind, map, each.Item2);
        return column with { Model = column.Model with { Each = each.Item1, CanBeAbsent = true } };
    }

    private IEnumerable<ReadColumn> ReadKeyed(string name, Location location, MapNode map, ReadPlaces found, Node keyBy)
    {
        var keys = map["keys"] is { } keysNode ? Syntax.AsList(keysNode).OfType<ScalarNode>().Select(key => key.Text).ToList() : [];
        if (keys.Count == 0)
        {
            context.Error("JK1010", $"The column `{name}` has `keyBy` and no `keys`: list the keys that become columns.", location, name);
            yield break;
        }

        var keyText = context.AsText(keyBy, "`keyBy`");
        var keyAt = keyText is null ? null : Relative(keyText, keyBy.Location, found).Pointer;
        var pick = map["pick"] is { } pickNode && context.AsText(pickNode, "`pick`") is { } pickText ? Relative(pickText, pickNode.Location, found) : (null, ReadNothing);
        foreach (var key in keys)
        {
            var column = Column($"{name}.{key}", location, map, found, pick.Pointer is null ? ColumnKind.Presence : Kind(map, pick.Places), map, pick.Places);
            yield return column with
            {
                HasPlace = column.HasPlace && keyAt is not null,
                Model = column.Model with { KeyBy = new KeyByModel(keyAt ?? Pointer.Root, key, pick.Pointer), CanBeAbsent = column.Model.AbsentAs is null },
            };
        }
    }

    private static ReadPlaces ReadNothing => new(default, []);

    private ColumnKind Kind(MapNode map, ReadPlaces found)
    {
        if (map["as"] is { } node)
        {
            return context.AsWord(node, "`as`", "enum", "boolean", "presence", "sign", "httpStatus", "array") switch
            {
                "boolean" => ColumnKind.Boolean,
                "presence" => ColumnKind.Presence,
                "sign" => ColumnKind.Sign,
                "httpStatus" => ColumnKind.HttpStatus,
                "array" => ColumnKind.Array,
                _ => ColumnKind.Enum,
            };
        }

        if (map["each"] is not null)
        {
            return ColumnKind.Array;
        }

        return found.Expressions is { Count: 1 } one && one[0] is StatusCodeExpression ? ColumnKind.HttpStatus : ColumnKind.Enum;
    }

    private ReadColumn Column(string name, Location location, Node node, ReadPlaces at, ColumnKind kind, MapNode? map, ReadPlaces? described = null)
    {
        var values = described ?? at;
        var ignoreCase = map?["ignoreCase"] is { } caseNode && context.AsBoolean(caseNode, "`ignoreCase`");
        var comparer = ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var documented = kind is ColumnKind.Enum or ColumnKind.Array ? values.Enum.Concat(HeaderEnum(at)).Distinct(comparer).ToList() : [];
        var added = map?["values"] is { } valuesNode ? Syntax.AsList(valuesNode).OfType<ScalarNode>()
            .Select(value => new LocatedValue(new CellValue(CellValueKind.Value, value.Text), value.Location)).ToList() : [];
        var absentAs = map?["absent"] is { } absentNode && context.AsText(absentNode, "`absent`") is not null ? (ScalarNode)absentNode : null;
        return new ReadColumn
        {
            Location = location,
            Text = TextOf(node) ?? name,
            Documented = documented,
            Types = values.Types,
            Added = added,
            AbsentAs = absentAs,
            HasPlace = at.Expressions.Count > 0 && (at.Places.Count == 0 || at.Places.Any(place => place.Kind != PlaceKind.Missing) || context.IsSuppressed("JK1005", TextOf(node))),
            Model = new ColumnModel
            {
                Name = name,
                Kind = kind,
                At = at.Expressions,
                Values = Domain(kind, documented, added, comparer),
                IsOpen = map?["open"] is { } open && context.AsBoolean(open, "`open`"),
                AbsentAs = absentAs?.Text,
                CanBeAbsent = kind != ColumnKind.HttpStatus && absentAs is null && at.CanBeAbsent,
                IgnoreCase = ignoreCase,
                IsNumber = values.IsNumber,
            },
        };
    }

    // The expression as it is written; of a list the first, which is the one that a finding names.
    private static string? TextOf(Node node) => (Syntax.AsList(node is MapNode map ? map["at"] ?? map : node).FirstOrDefault() as ScalarNode)?.Text;

    private EquatableArray<string> Domain(ColumnKind kind, IReadOnlyList<string> documented, IReadOnlyList<LocatedValue> added, IEqualityComparer<string> comparer) => kind switch
    {
        ColumnKind.Boolean => new(["true", "false"]),
        ColumnKind.Sign => new(["zero", "positive"]),
        ColumnKind.Presence => default,
        ColumnKind.HttpStatus => AnsweredWith.Statuses(context).ToEquatableArray(),
        _ => documented.Concat(added.Select(value => value.Value.Text)).Distinct(comparer).ToEquatableArray(),
    };

    private IEnumerable<string> HeaderEnum(ReadPlaces at) =>
        from header in at.Expressions.OfType<HeaderExpression>()
        from response in AnsweredWith.Responses(context)
        from documented in response.Headers
        where string.Equals(documented.Name, header.Name, StringComparison.OrdinalIgnoreCase)
        from value in documented.Schema?.Enum ?? []
        select value.Text;

    private (Pointer? Pointer, ReadPlaces Places) Relative(string text, Location location, ReadPlaces container)
    {
        if (text.Length > 0 && text[0] != '/')
        {
            context.Error("JK1010", $"`{text}` is no pointer into the element: it begins with `/`.", location, text);
            return (null, ReadNothing);
        }

        if (!context.IsFixed(text, location))
        {
            return (null, ReadNothing);
        }

        var inside = scope.Inside(ContainerPointer(container));
        var read = text.Length == 0 ? ReadNothing : places.Read(new ScalarNode(text, ScalarKind.String, true, location), inside);
        return (read.Expressions.OfType<ElementExpression>().FirstOrDefault()?.Pointer ?? Pointer.Root, read);
    }

    private ReadPlaces ElementPlaces(ReadPlaces container, Pointer relative)
    {
        var inside = scope.Inside(ContainerPointer(container));
        return places.Find(new ElementExpression(relative), inside) is { } place ? new ReadPlaces(default, [place]) : ReadNothing;
    }

    private Pointer? ContainerPointer(ReadPlaces container) =>
        container.FirstPointer ?? (container.Expressions.OfType<ElementExpression>().FirstOrDefault() is { } element ? scope.Absolute(element.Pointer) : null);
}
