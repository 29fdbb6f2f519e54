using System.Globalization;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Reads the members of one map of a scenario file; what is wrong is a finding at its place, never an exception.</summary>
/// <param name="map">The map.</param>
/// <param name="what">What it is, for messages.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class ScenarioNode(MapNode map, string what, FindingSink findings)
{
    /// <summary>The id of all findings in scenario files.</summary>
    public const string Id = "JK2001";

    public MapNode Map => map;

    public static void Complain(FindingSink findings, Location location, string message, string? value = null) =>
        findings.Add(new Finding(Id, FindingSeverity.Error, message, location, value));

    /// <summary>Complains of keys that are none of these.</summary>
    public ScenarioNode Knows(params string[] keys)
    {
        foreach (var entry in map.Entries.Where(entry => !keys.Contains(entry.Key)))
        {
            var nearest = Nearest.Of(entry.Key, keys);
            Complain(findings, entry.KeyLocation, $"{what} has no `{entry.Key}`{(nearest is null ? "" : $"; nearest: `{nearest}`")}. Its keys: {string.Join(", ", keys)}.", entry.Key);
        }

        foreach (var twice in map.Entries.GroupBy(entry => entry.Key).Where(group => group.Count() > 1))
        {
            Complain(findings, twice.Last().KeyLocation, $"{what} has `{twice.Key}` twice; take one out.", twice.Key);
        }

        return this;
    }

    public string? Text(string key) => Read<string>(key, "a text", (string text, out string value) => (value = text) is not null);

    public int? Number(string key) => ReadValue<int>(key, "a whole number", (string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value));

    public double? Fraction(string key) => ReadValue<double>(key, "a number", (string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value));

    public bool? Flag(string key) => ReadValue<bool>(key, "`true` or `false`", (string text, out bool value) => (value = text == "true") || text == "false");

    public TimeSpan? Duration(string key) => ReadValue<TimeSpan>(key, Durations.Rule, Durations.TryParse);

    public ScenarioDrive? Drive(string key) => ReadValue<ScenarioDrive>(key, $"one of {ScenarioDrives.Listed}", ScenarioDrives.TryParse);

    /// <summary>The items of a list; empty where there is none.</summary>
    public IReadOnlyList<Node> List(string key)
    {
        if (map[key] is ListNode list)
        {
            return list.Items;
        }

        if (map[key] is { } other)
        {
            Complain(findings, other.Location, $"`{key}` is a list.", key);
        }

        return [];
    }

    private T? Read<T>(string key, string kind, Parse<T> parse)
        where T : class
    {
        if (map[key] is not { } node)
        {
            return null;
        }

        if (node is ScalarNode { Kind: not ScalarKind.Null } scalar && parse(scalar.Text, out var value))
        {
            return value;
        }

        Complain(findings, node.Location, $"`{key}` is {kind}{((node as ScalarNode)?.Text is { Length: > 0 } text ? $", not `{text}`" : "")}.", key);
        return null;
    }

    private T? ReadValue<T>(string key, string kind, Parse<T> parse)
        where T : struct => Read<object>(key, kind, (string text, out object value) =>
    {
        var isRead = parse(text, out var read);
        value = read;
        return isRead;
    }) is T found ? found : null;

    private delegate bool Parse<T>(string text, out T value);
}
