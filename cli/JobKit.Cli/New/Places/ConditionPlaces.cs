using System.Text.RegularExpressions;

namespace JobKit.Cli.New;

/// <summary>Looks at an array that may hold the job's conditions.</summary>
internal static partial class ConditionPlaces
{
    public static ConditionsPlace? Read(AnswerField field)
    {
        if (field.Joined != "conditions" || field.Element is not { } element || element.Member("type") is not { } key || element.Member("status") is not { } holds)
        {
            return null;
        }

        // The names stand in an enum, or in the text, as capitalised words.
        var names = key.Values.Any ? key.Values.Texts.ToList() : [.. Capitalised().Matches($"{key.Description} {field.Description}").Select(match => match.Value).Distinct()];
        var good = names.Find(name => WordReader.Read(name) is { State: Specs.JobState.Succeeded, Kind: WordKind.Plain or WordKind.Over });
        var bad = names.Find(name => WordReader.Read(name) is { State: Specs.JobState.Failed, Kind: WordKind.Plain });
        return good is null || bad is null
            ? null
            : new ConditionsPlace(32, $"`{field.Pointer}` holds conditions, `{good}` and `{bad}` among them", field, key.Pointer, holds.Pointer, good, bad);
    }

    [GeneratedRegex(@"\b[A-Z]\w+")]
    private static partial Regex Capitalised();
}
