using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Says a job's state in the words that a record has for it.</summary>
internal static class RecordWords
{
    /// <summary>
    /// The vendor's word as the record's list of values spells it, else one of them that means the same state or one near it: never an end for a job that
    /// goes on, nor success for a failure. Where there is no list the word itself. Null where the record has none.
    /// </summary>
    /// <param name="place">What the description says of the record's state.</param>
    /// <param name="word">The vendor's word.</param>
    /// <param name="state">What it means.</param>
    /// <param name="words">The words of the vendor's table.</param>
    public static JsonNode? Say(Schema place, string? word, JobState state, IReadOnlyList<JobWord> words)
    {
        var values = SchemaMembers.ValuesOf(place);
        if (values.Count == 0)
        {
            return word is null ? null : JsonValue.Create(word);
        }

        var said = values.FirstOrDefault(value => value.Text == word)
            ?? values.FirstOrDefault(value => Same(value.Text, word))
            ?? values.Select(value => (Value: value, State: StateOf(value.Text, words)))
                .Where(value => value.State is { } other && IsNear(state, other))
                .OrderBy(value => value.State == state ? 0 : value.State == JobState.Running ? 1 : 2)
                .FirstOrDefault().Value;
        return said is null ? null : NodeValues.ToJson(said);
    }

    /// <summary>A numeric text as a number, a number as text; null for anything else.</summary>
    public static JsonNode? Retyped(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Number => JsonValue.Create(value.ToJsonString()),
        JsonValueKind.String when decimal.TryParse(value.GetValue<string>(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => null,
    };

    private static JobState? StateOf(string value, IReadOnlyList<JobWord> words) =>
        words.FirstOrDefault(word => Same(value, word.Value))?.State ?? Enum.GetValues<JobState>().Where(state => Same(value, state.ToWord())).Select(state => (JobState?)state).FirstOrDefault();

    private static bool IsNear(JobState one, JobState other) => (one.IsTerminal(), one.IsSuccess()) == (other.IsTerminal(), other.IsSuccess());

    private static bool Same(string value, string? word) => value.Equals(word, StringComparison.OrdinalIgnoreCase);
}
