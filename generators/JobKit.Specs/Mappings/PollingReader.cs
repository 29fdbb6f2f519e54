using System.Globalization;

namespace JobKit.Specs;

/// <summary>Reads how often to ask.</summary>
internal static class PollingReader
{
    private static readonly (string Unit, double Milliseconds)[] Units = [("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000)];

    public static PollingModel Read(MappingContext context, Node? node)
    {
        if (node is null || context.AsMap(node, "`polling`") is not { } map)
        {
            return new PollingModel();
        }

        context.CheckKeys(map, "first", "interval", "maxInterval", "notFoundGrace", "deadline", "retryAfter");
        return new PollingModel
        {
            First = Duration(context, map, "first"),
            Interval = Duration(context, map, "interval"),
            MaxInterval = Duration(context, map, "maxInterval"),
            NotFoundGrace = Duration(context, map, "notFoundGrace"),
            Deadline = Duration(context, map, "deadline"),
            RetryAfter = map["retryAfter"] is { } rule ? Rule(context.AsWord(rule, "`retryAfter`", "longerOf", "prefer", "ignore")) : RetryAfterRule.LongerOf,
        };
    }

    private static RetryAfterRule Rule(string? word) => word switch
    {
        "prefer" => RetryAfterRule.Prefer,
        "ignore" => RetryAfterRule.Ignore,
        _ => RetryAfterRule.LongerOf,
    };

    private static TimeSpan? Duration(MappingContext context, MapNode map, string key)
    {
        if (map[key] is not { } node)
        {
            return null;
        }

        var text = (node as ScalarNode)?.Text ?? "";
        foreach (var (unit, milliseconds) in Units)
        {
            if (text.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(text.Substring(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && number * milliseconds < TimeSpan.FromDays(3650).TotalMilliseconds)
            {
                return TimeSpan.FromMilliseconds(number * milliseconds);
            }
        }

        context.Error("JK1010", $"`{key}` is a duration such as `500ms`, `2s`, `5m` or `2h`, not `{text}`.", node.Location, text);
        return null;
    }
}
