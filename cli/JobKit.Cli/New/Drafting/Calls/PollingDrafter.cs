using System.Globalization;
using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Drafts how often to ask, where the description says it: in <c>x-speakeasy-polling</c>, or in a text.</summary>
internal static partial class PollingDrafter
{
    public static DraftLine? Draft(ApiDescription description, Operation operation) => OfExtension(operation) ?? OfRetryAfter(operation) ?? OfText(operation, description);

    private static DraftLine? OfExtension(Operation operation)
    {
        var options = operation.Extensions.GetValueOrDefault("x-speakeasy-polling") switch
        {
            ListNode list => list.Items.OfType<MapNode>().FirstOrDefault(),
            MapNode map => map,
            _ => null,
        };
        var first = Seconds(options, "delaySeconds");
        var interval = Seconds(options, "intervalSeconds");
        var limit = Seconds(options, "limitCount");
        return first is null && interval is null ? null : new DraftLine("polling", Yaml.Map(
            ("first", first is null ? null : $"{first}s"),
            ("interval", interval is null ? null : $"{interval}s"),
            ("deadline", interval is null || limit is null ? null : $"{interval * limit}s")));
    }

    // What the header says is honoured anyway; its documented example is what the vendor has in mind.
    private static DraftLine? OfRetryAfter(Operation operation)
    {
        var example = operation.Responses.Where(response => response.Status.StartsWith('2')).SelectMany(response => response.Headers)
            .Where(header => string.Equals(header.Name, "Retry-After", StringComparison.OrdinalIgnoreCase))
            .Select(header => header.Example ?? header.Schema?.Examples.FirstOrDefault()?.Value).OfType<ScalarNode>().FirstOrDefault();
        return long.TryParse(example?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 3600
            ? new DraftLine("polling", Yaml.Map(("interval", $"{seconds}s")), "guess: by the example of Retry-After")
            : null;
    }

    private static DraftLine? OfText(Operation operation, ApiDescription description)
    {
        foreach (var text in new[] { operation.Description, operation.Summary, description.Description }.OfType<string>())
        {
            var match = Every().Match(text.Length > 20_000 ? text[..20_000] : text);
            if (match.Success)
            {
                var number = match.Groups["number"].Value is { Length: > 0 } digits ? digits : "1";
                var unit = match.Groups["unit"].Value.StartsWith("min", StringComparison.OrdinalIgnoreCase) ? "m" : "s";
                return new DraftLine("polling", Yaml.Map(("interval", number + unit)), $"guess: a text says \"{Texts.Short(match.Value)}\"");
            }
        }

        return null;
    }

    private static long? Seconds(MapNode? map, string key) =>
        map?[key] is ScalarNode node && long.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 1_000_000 ? seconds : null;

    private const string Polls = @"\b(poll|polling|polled|check the status|query the status|checked)\b";
    private const string Interval = @"\b(every|once (every|per)|interval of|each) (?<number>[1-9][0-9]?)?[ -]?(?<unit>seconds?|minutes?)\b";

    [GeneratedRegex(Polls + @"[^.\n]{0,60}?" + Interval, RegexOptions.IgnoreCase)]
    private static partial Regex Every();
}
