using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JobKit.Specs.Tests.Coverage;

/// <summary>
/// The language read word for word and tried on every answer that <see cref="SampleAnswers"/> can make: slow, and with
/// nothing in common with the search that it judges.
/// </summary>
internal sealed class Oracle
{
    private readonly TableModel _table;
    private readonly List<Answer> _answers = [];

    public Oracle(TableModel table)
    {
        _table = table;
        var members = table.Columns.Select(Member).Distinct().ToArray();
        var readings = members.Select(member => SampleAnswers.Of(member).Select(value => Read(member, value)).DistinctBy(Key).ToArray()).ToArray();
        foreach (var combination in Product(readings))
        {
            var values = Enumerable.Range(0, table.Columns.Count).Select(i => combination.Select(part => part[i]).First(value => value is not null)!).ToArray();
            _answers.Add(new(values, [.. table.Rows.Select(row => row.Cells.All(cell => Matches(cell.Cell, values[cell.Column])))], IsDuty(values)));
        }
    }

    /// <summary>An answer: what each column holds, which rows match it, and whether it has to be covered.</summary>
    public sealed record Answer(Value[] Values, bool[] Rows, bool IsDuty)
    {
        public int Row => Array.IndexOf(Rows, true);
    }

    /// <summary>What a column holds: a kind and, of a set, its elements.</summary>
    public sealed record Value(string Kind, string Text = "", Value[]? Elements = null)
    {
        public string Shown => Elements is null ? (Kind == "value" ? (Text.Length == 0 ? "\"\"" : Text) : Kind)
            : "{" + string.Join(", ", Elements.Select(element => element.Shown).Order(StringComparer.Ordinal)) + "}";
    }

    public IReadOnlyList<Answer> Answers => _answers;

    private static string Member(ColumnModel column) => ((BodyExpression)column.At[0]).Pointer.Segments[0].AsLiteral!;

    private static string Key(Value?[] values) => string.Join("|", values.Select(value => value is null ? "" : value.Kind + value.Shown + value.Elements?.Length));

    private static IEnumerable<Value?[][]> Product(Value?[][][] parts) =>
        parts.Aggregate((IEnumerable<Value?[][]>)[[]], (left, next) => left.SelectMany(some => next.Select(one => (Value?[][])[.. some, one])));

    private Value?[] Read(string member, JsonNode? value) =>
        [.. _table.Columns.Select(column => Member(column) == member ? Read(column, Find(((BodyExpression)column.At[0]).Pointer, new JsonObject { [member] = value?.DeepClone() })) : null)];

    private static JsonNode? Find(Pointer pointer, JsonNode? from) =>
        pointer.Segments.Aggregate(from, (node, segment) => node is JsonObject map ? map[segment.AsLiteral!] : null);

    private static Value Read(ColumnModel column, JsonNode? node)
    {
        if (column.KeyBy is { } keyBy)
        {
            var element = (node as JsonArray)?.FirstOrDefault(item => item is JsonObject && Find(keyBy.KeyAt, item)?.ToString() == keyBy.Key);
            node = keyBy.Pick is { } pick ? Find(pick, element) : element;
        }

        return column.Kind switch
        {
            ColumnKind.Presence => new(node is null or JsonArray { Count: 0 } or JsonObject { Count: 0 } || Text(node) == "" ? "absent" : "present"),
            ColumnKind.Array => node switch
            {
                null or JsonArray { Count: 0 } => new("absent"),
                JsonArray array => new("set", "", [.. array.Select(item => Scalar(column, Find(column.Each!, item))).Distinct()]),
                _ => new("wrong"),
            },
            _ when node is null && column.AbsentAs is { } value => new("value", value),
            _ => Scalar(column, node),
        };
    }

    private static string? Text(JsonNode? node) => node is JsonValue value
        ? value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString()
        : null;

    private static Value Scalar(ColumnModel column, JsonNode? node) => (column.Kind, node, Text(node)) switch
    {
        (_, null, _) => new("absent"),
        (_, _, null) => new("wrong"),
        (ColumnKind.Boolean, _, var text) => text is "true" or "false" ? new("value", text) : new("wrong"),
        (ColumnKind.Sign, _, var text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new("value", number == 0 ? "zero" : number > 0 ? "positive" : "negative")
            : new("wrong"),
        (_, _, var text) => column.Values.Contains(text) ? new("value", text) : new("other"),
    };

    private static bool Matches(CellModel cell, Value value)
    {
        bool IsOneOf(Value one) => cell.Values.Any(wanted => wanted.Kind switch
        {
            CellValueKind.Absent => one.Kind == "absent",
            CellValueKind.Present => one.Kind != "absent",
            CellValueKind.Other => one.Kind == "other",
            _ => one.Kind == "value" && one.Text == wanted.Text,
        });

        return cell.Kind switch
        {
            CellKind.Any => value.Elements?.Any(IsOneOf) is true,
            CellKind.All => value.Elements?.All(IsOneOf) is true,
            CellKind.None => value.Kind == "absent" || (value.Elements is not null && !value.Elements.Any(IsOneOf)),
            _ => IsOneOf(value),
        };
    }

    private bool IsDuty(Value[] values) => Enumerable.Range(0, values.Length).All(i =>
    {
        var (column, isMain) = (_table.Columns[i], i == _table.MainColumn);
        return values[i].Kind switch
        {
            "absent" => !isMain && (column.CanBeAbsent || column.Kind == ColumnKind.Array),
            "other" => column.IsOpen,
            "set" => values[i].Elements!.All(element => element.Kind == "value" || (element.Kind == "other" && column.IsOpen)),
            "value" => values[i].Text != "negative" || _table.Rows.Any(row => row.Cells.Any(cell => cell.Column == i && cell.Cell.Values.Any(value => value.Text == "negative"))),
            "present" => true,
            _ => false,
        };
    });
}
