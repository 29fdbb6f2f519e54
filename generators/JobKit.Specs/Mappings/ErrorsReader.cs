using System.Globalization;

namespace JobKit.Specs;

/// <summary>Reads the answers that are no status, in order.</summary>
internal sealed class ErrorsReader(MappingContext context, ReadTable? table)
{
    public EquatableArray<ErrorEntry> Read(Node? node)
    {
        var entries = new List<ErrorEntry>();
        foreach (var item in node is null ? [] : Syntax.AsList(node))
        {
            if (context.AsMap(item, "An entry of `errors`") is { } map)
            {
                entries.Add(ReadEntry(map));
            }
        }

        if (context.PollDocument is not null)
        {
            entries.Add(GraphQLFailure(entries));
        }

        return entries.ToEquatableArray();
    }

    private ErrorEntry ReadEntry(MapNode map)
    {
        context.CheckKeys(map, "status", "when", "is", "message", "code");
        var (statuses, isDefault) = ReadStatuses(map["status"]);
        var outcome = map["is"] is { } isNode ? context.AsWord(isNode, "`is`", "notFound", "denied", "throttled", "unavailable", "invalid", "vendor") : null;
        var isOnlyNotAccepted = isDefault || (outcome is null && map["when"] is null);
        var scope = ScopeOf(statuses, isOnlyNotAccepted);
        var places = new PlaceReader(context);
        var when = map["when"] is { } whenNode && context.AsMap(whenNode, "`when`") is { } conditions
            ? conditions.Entries.Select(entry => ReadWhen(entry, places, scope)).OfType<WhenModel>().ToEquatableArray()
            : default;
        return new ErrorEntry
        {
            Statuses = statuses,
            OnlyNotAccepted = isOnlyNotAccepted,
            When = when,
            Is = outcome is null ? null : (OutcomeKind)Enum.Parse(typeof(OutcomeKind), outcome, ignoreCase: true),
            Message = map["message"] is { } message ? places.Read(message, scope).Expressions : default,
            Code = map["code"] is { } code ? places.Read(code, scope).Expressions : default,
        };
    }

    private (EquatableArray<StatusRange> Statuses, bool IsDefault) ReadStatuses(Node? node)
    {
        var ranges = new List<StatusRange>();
        var isDefault = false;
        foreach (var item in node is null ? [] : Syntax.AsList(node))
        {
            var text = (item as ScalarNode)?.Text ?? "";
            if (text == "default")
            {
                isDefault = true;
            }
            else if (text.Length == 3 && text.EndsWith("XX", StringComparison.OrdinalIgnoreCase) && text[0] is >= '1' and <= '5')
            {
                ranges.Add(new StatusRange((text[0] - '0') * 100, ((text[0] - '0') * 100) + 99));
            }
            else if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and <= 599)
            {
                ranges.Add(new StatusRange(status, status));
            }
            else
            {
                context.Error("JK1010", $"`{text}` is no status: write a number, `4XX`, a list of these, or `default`.", item.Location, text);
            }
        }

        return (ranges.ToEquatableArray(), isDefault);
    }

    private WhenModel? ReadWhen(MapEntry entry, PlaceReader places, ExpressionScope scope)
    {
        var column = table?.Columns.FirstOrDefault(known => known.Model.Name == entry.Key)?.Model;
        if (new CellReader(context).Read(entry.Value, column?.Kind == ColumnKind.Array) is not { } cell)
        {
            return null;
        }

        if (column is not null)
        {
            return new WhenModel(column, cell.ToModel());
        }

        if (!entry.Key.StartsWith("$", StringComparison.Ordinal))
        {
            var near = Nearest.Of(entry.Key, table?.Columns.Select(known => known.Model.Name) ?? []) is { } nearest ? $" Did you mean `{nearest}`?" : "";
            context.Error("JK1010", $"`{entry.Key}` is neither a column of the table nor an expression.{near}", entry.KeyLocation, entry.Key);
            return null;
        }

        var read = places.Read(new ScalarNode(entry.Key, ScalarKind.String, true, entry.KeyLocation), scope);
        var asks = cell.Values.Any(value => value.Value.Kind == CellValueKind.Value);
        return new WhenModel(
            new ColumnModel
            {
                Name = entry.Key,
                Kind = asks ? ColumnKind.Enum : ColumnKind.Presence,
                At = read.Expressions,
                Values = asks ? cell.Values.Where(value => value.Value.Kind == CellValueKind.Value).Select(value => value.Value.Text).ToEquatableArray() : default,
                IsOpen = asks,
                IsNumber = read.IsNumber,
            },
            cell.ToModel());
    }

    // What is not documented cannot be held against: an entry that meets an answer without a schema is taken at its word, and one that
    // also meets statuses that nobody documented is at most told.
    private ExpressionScope ScopeOf(EquatableArray<StatusRange> statuses, bool isOnlyNotAccepted)
    {
        if (context.PollDocument is not null && context.Description?.GraphQL is not null)
        {
            return new ExpressionScope(null);
        }

        var accepted = AnsweredWith.Responses(context);
        var answers = (context.PollOperation?.Responses ?? [])
            .Where(response => statuses.Count == 0 || Statuses(statuses).Any(response.Matches))
            .Where(response => !isOnlyNotAccepted || response.Status == "default" || !accepted.Contains(response))
            .ToList();
        var areAllDescribed = answers.Count > 0 && answers.All(answer => answer.Content.Any(content => content is { IsXml: false, Schema: not null }));
        var areAllDocumented = statuses.Count == 0 ? answers.Any(answer => answer.Status == "default") : Statuses(statuses).All(status => answers.Any(answer => answer.Matches(status)));
        return new ExpressionScope(areAllDescribed ? AnsweredWith.Schemas(answers) : null)
        {
            Answers = "any documented answer that this entry is for",
            Missing = areAllDocumented ? FindingSeverity.Warning : FindingSeverity.Information,
        };
    }

    private static IEnumerable<int> Statuses(EquatableArray<StatusRange> ranges) => ranges.SelectMany(range => Enumerable.Range(range.From, range.To - range.From + 1));

    // The entry that GraphQL has by itself; a written entry that only says where the text is says it for this one too.
    private static ErrorEntry GraphQLFailure(IReadOnlyList<ErrorEntry> written)
    {
        var says = written.FirstOrDefault(entry => entry.Is is null && entry.When.Count == 0 && (entry.Statuses.Count == 0 || entry.Statuses.Any(range => range.Contains(200))) && entry.Message.Count > 0);
        return new ErrorEntry
        {
            IsGraphQLFailure = true,
            Message = says?.Message ?? Place("errors", "0", "message"),
            Code = says is { Code.Count: > 0 } ? says.Code : Place("errors", "0", "extensions", "code"),
        };
    }

    private static EquatableArray<Expression> Place(params string[] segments) =>
        new([new BodyExpression(new Pointer(segments.Select(TextTemplate.Literal).ToEquatableArray()))]);
}
