namespace JobKit.Specs;

/// <summary>Reads what a poll tells besides the state.</summary>
internal sealed class ReadsReader(MappingContext context, PlaceReader places, ExpressionScope scope)
{
    private static readonly string[] Keys = ["message", "createdAt", "startedAt", "updatedAt", "finishedAt", "expiresAt", "resultUrl", "webUrl", "progress", "error"];

    public ReadsModel Read(Node? node, bool hasTasks)
    {
        if (node is null || context.AsMap(node, "`reads`") is not { } map)
        {
            return new ReadsModel();
        }

        context.CheckKeys(map, Keys);
        return new ReadsModel
        {
            Message = Text(map["message"]),
            CreatedAt = Time(map["createdAt"]),
            StartedAt = Time(map["startedAt"]),
            UpdatedAt = Time(map["updatedAt"]),
            FinishedAt = Time(map["finishedAt"]),
            ExpiresAt = Time(map["expiresAt"]),
            ResultUrl = Text(map["resultUrl"]),
            WebUrl = Text(map["webUrl"]),
            Progress = map["progress"] is { } progress ? Progress(progress, hasTasks) : null,
            Error = Error(map["error"]),
        };
    }

    public EquatableArray<Expression> Text(Node? node) => node is null ? default : places.Read(node, scope).Expressions;

    public ErrorReads? Error(Node? node)
    {
        if (node is null || context.AsMap(node, "`error`") is not { } map)
        {
            return null;
        }

        context.CheckKeys(map, "message", "code", "detail");
        return new ErrorReads(Text(map["message"]), Text(map["code"]), Text(map["detail"]));
    }

    private TimeModel? Time(Node? node)
    {
        if (node is null)
        {
            return null;
        }

        if (node is MapNode map && map["as"] is { } format)
        {
            context.CheckKeys(map, "at", "as");
            return map["at"] is { } at ? new TimeModel(Text(at), context.AsText(format, "`as`")) : Missing(map, "at");
        }

        return new TimeModel(Text(node is MapNode { Entries.Count: 1 } only && only["at"] is { } place ? place : node), null);
    }

    private ProgressModel? Progress(Node node, bool hasTasks)
    {
        if (node is ScalarNode { Text: "tasks" })
        {
            if (!hasTasks)
            {
                context.Error("JK1010", "`progress: tasks` needs `tasks`.", node.Location, "tasks");
            }

            return new ProgressOfTasks();
        }

        if (node is not MapNode map || map["where"] is not null || map["first"] is not null || map["last"] is not null || map["pick"] is not null)
        {
            return new ProgressValue(Text(node), false);
        }

        if (map["done"] is { } done && map["total"] is { } total)
        {
            context.CheckKeys(map, "done", "total");
            return new ProgressRatio(Sum(done), Sum(total));
        }

        context.CheckKeys(map, "at", "scale", "done", "total");
        if (map["at"] is not { } at)
        {
            Missing(map, map["done"] is null ? "at" : "total");
            return null;
        }

        return new ProgressValue(Text(at), map["scale"] is { } scale && context.AsWord(scale, "`scale`", "fraction", "percent") == "fraction");
    }

    private SumModel Sum(Node node)
    {
        if (node is MapNode map && map["sum"] is { } parts)
        {
            context.CheckKeys(map, "sum");
            return new SumModel(Syntax.AsList(parts).Select(part => Text(part)).ToEquatableArray());
        }

        return new SumModel(new([Text(node)]));
    }

    private TimeModel? Missing(MapNode map, string key)
    {
        context.Error("JK1010", $"`{key}` is missing here.", map.Location, key);
        return null;
    }
}
