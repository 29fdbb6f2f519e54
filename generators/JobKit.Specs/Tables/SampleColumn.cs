namespace JobKit.Specs;

/// <summary>What a column holds in a sample.</summary>
internal sealed record SampleColumn(ColumnModel Column, bool IsAbsent, string? Raw, IReadOnlyList<string?> Elements)
{
    /// <summary>Reads the column.</summary>
    public static SampleColumn Read(ColumnModel column, SamplePlaces places)
    {
        var found = column.At.Select(places.Find).OfType<Node>().ToList();
        if (column.Kind == ColumnKind.Array)
        {
            var elements = found.OfType<ListNode>().FirstOrDefault()?.Items.Select(item => (places.Find(item, column.Each!) as ScalarNode)?.Text).ToList() ?? [];
            var isWrong = found.Count > 0 && !found.OfType<ListNode>().Any();
            return new SampleColumn(column, elements.Count == 0 && !isWrong, null, elements);
        }

        if (column.KeyBy is { } keyBy)
        {
            var element = found.OfType<ListNode>().FirstOrDefault()?.Items.FirstOrDefault(item => (places.Find(item, keyBy.KeyAt) as ScalarNode)?.Text == keyBy.Key);
            found = element is null ? [] : keyBy.Pick is null ? [element] : places.Find(element, keyBy.Pick) is { } picked ? [picked] : [];
        }

        return Scalar(column, found);
    }

    /// <summary>Whether the value is what a cell asks for.</summary>
    public bool Matches(CellModel cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Any: return Elements.Any(element => Holds(cell, element));
            case CellKind.All: return Elements.Count > 0 && Elements.All(element => Holds(cell, element));
            case CellKind.None: return !Elements.Any(element => Holds(cell, element));
        }

        return cell.Values.Any(value => value.Kind switch
        {
            CellValueKind.Absent => IsAbsent,
            CellValueKind.Present => !IsAbsent,
            CellValueKind.Other => !IsAbsent && Raw is not null && !Column.Values.Any(known => Same(known, Raw)),
            _ => !IsAbsent && Raw is not null && Same(value.Text, Raw),
        });
    }

    private static SampleColumn Scalar(ColumnModel column, List<Node> found)
    {
        if (column.Kind == ColumnKind.Presence)
        {
            var isThere = found.Any(node => node is not (ScalarNode { Kind: ScalarKind.String, Text: "" } or MapNode { Entries.Count: 0 } or ListNode { Items.Count: 0 }));
            return new SampleColumn(column, !isThere, null, []);
        }

        var text = found.OfType<ScalarNode>().Select(scalar => Value(column.Kind, scalar)).FirstOrDefault(value => value is not null);
        return text is null && found.Count == 0
            ? new SampleColumn(column, column.AbsentAs is null, column.AbsentAs, [])
            : new SampleColumn(column, false, text, []);
    }

    private static string? Value(ColumnKind kind, ScalarNode scalar) => kind switch
    {
        ColumnKind.Boolean => scalar.Text is "true" or "false" ? scalar.Text : null,
        ColumnKind.Sign => decimal.TryParse(scalar.Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number > 0 ? "positive" : number < 0 ? "negative" : "zero"
            : null,
        _ => scalar.Text,
    };

    private bool Holds(CellModel cell, string? element) => element is not null && cell.Values.Any(value => value.Kind == CellValueKind.Value && Same(value.Text, element));

    private bool Same(string left, string right) =>
        string.Equals(left, right, Column.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
