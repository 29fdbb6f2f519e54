using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Tells by its name which time of a job a member holds (<c>datetime_started</c>, <c>completedAt</c>, <c>lastModified</c>).</summary>
internal static partial class TimeWords
{
    private static readonly string[] Beside = ["at", "on", "time", "date", "datetime", "timestamp", "utc", "last", "ts"];

    private static readonly Dictionary<string, HoleKind> Kinds = new(StringComparer.Ordinal)
    {
        ["created"] = HoleKind.CreatedAt,
        ["submitted"] = HoleKind.CreatedAt,
        ["queued"] = HoleKind.CreatedAt,
        ["started"] = HoleKind.StartedAt,
        ["start"] = HoleKind.StartedAt,
        ["begun"] = HoleKind.StartedAt,
        ["updated"] = HoleKind.UpdatedAt,
        ["modified"] = HoleKind.UpdatedAt,
        ["changed"] = HoleKind.UpdatedAt,
        ["completed"] = HoleKind.FinishedAt,
        ["finished"] = HoleKind.FinishedAt,
        ["ended"] = HoleKind.FinishedAt,
        ["end"] = HoleKind.FinishedAt,
        ["expires"] = HoleKind.ExpiresAt,
    };

    /// <summary>The time; null where the member holds none.</summary>
    public static HoleKind? KindOf(string member, Schema schema)
    {
        var types = SchemaMembers.TypesOf(schema);
        if (types.Any(type => type is not ("string" or "integer" or "number")) || SchemaMembers.ValuesOf(schema).Count > 0)
        {
            return null;
        }

        var words = Words().Matches(member).Select(match => match.Value.ToLowerInvariant()).ToArray();
        var telling = words.Except(Beside).ToArray();
        var isTime = telling.Length < words.Length || schema.Format is "date-time" or "date";
        return isTime && telling is [var word] && Kinds.TryGetValue(word, out var kind) ? kind : null;
    }

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex Words();
}
