using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Looks at a field that may say a word for the job's state: by its name, by its values and by where it stands.</summary>
internal static class WordPlaces
{
    private static readonly string[] Wrappers = WordList.Of("data result response body item payload object attributes properties value content resource entity metadata");

    private const int NamelessCost = 12;

    public static StatusPlace? Read(AnswerField field, PollAnswer answer)
    {
        if (field.IsObject || field.Types.Contains("boolean"))
        {
            return null;
        }

        var name = NameScore(field);
        var values = name == 0 ? field.Enum : field.Values.Any ? field.Values : ShownValues(field, answer);
        if (!values.Any)
        {
            return name >= 10 && field.IsText
                ? new SilentPlace(Math.Max(0, name + 2 - DepthCost(field)), $"`{field.Pointer}` has the name of a state, and the description lists no words for it", field)
                : null;
        }

        var words = new WordSet(values.Items, name == 0 ? [] : ShownWell(field, answer), PollingCriteria.Of(answer.Operation, field.Pointer));
        var score = WordsScore(words, values) is var known and > 0 ? known + (name == 0 ? -NamelessCost : name) - DepthCost(field) : 0;
        return score > 0 ? new WordsPlace(score, Reason(field, values), field, words) : null;
    }

    private static int NameScore(AnswerField field)
    {
        var tokens = field.Tokens;
        if (tokens.Count == 0 || tokens.Contains("code") || tokens.Contains("reason") || tokens.Contains("message"))
        {
            return 0;
        }

        return tokens[^1] switch
        {
            "status" or "state" when tokens.Count == 1 => 15,
            "status" or "state" when tokens[0] is "provisioning" => 9,
            "status" or "state" when tokens.Any(JobNouns.IsNoun) || tokens[0] is "current" or "overall" or "processing" or "execution" or "lifecycle" => 13,
            "status" or "state" => 8,
            "phase" => 12,
            "stage" or "progress" => 4,
            _ => 0,
        };
    }

    private static int WordsScore(WordSet words, DocumentedValues values)
    {
        var count = words.Meanings.Count;
        var share = (double)words.Known / count;
        if (words.Known < 2 || share < 0.3)
        {
            return 0;
        }

        if (words is not { GoesOn: true, Ends: true })
        {
            return words.GoesOn || words.Ends ? 4 : 0;
        }

        var source = values.Source switch { ValuesSource.Enum => 5, ValuesSource.Text => 3, _ => 0 };
        return 25 + (words.Fails ? 8 : 0) + (words.Succeeds ? 4 : 0) + (share >= 0.8 ? 5 : share < 0.5 ? -8 : 0) + source;
    }

    // One step down is usual, and so is a wrapper; what lies deeper tells of a part.
    private static int DepthCost(AnswerField field)
    {
        var cost = 0;
        for (var holder = field.Parent; holder is { Depth: > 0 }; holder = holder.Parent)
        {
            var isEnvelope = holder.Parent!.Members.Count(member => member.IsObject) == 1 && holder.Parent.Members.Count < 4;
            cost += Wrappers.Contains(holder.Joined) || isEnvelope || holder.Joined is "status" or "state" ? 1 : holder.Tokens is [var only] && JobNouns.IsNoun(only) ? 5 : 9;
        }

        return cost;
    }

    private static DocumentedValues ShownValues(AnswerField field, PollAnswer answer)
    {
        var shown = answer.Examples.Select(example => ExamplePlace.Find(example, field.Pointer)).OfType<ScalarNode>()
            .Where(node => node.Kind is ScalarKind.String or ScalarKind.Number && node.Text.Length is > 0 and < 60)
            .Select(node => node.Text).Distinct().ToList();
        return shown.Count > 1 ? new DocumentedValues([.. shown.Select(text => new DocumentedValue(text))], ValuesSource.Examples) : DocumentedValues.None;
    }

    // Words that an example shows beside an end and without an error.
    private static List<string> ShownWell(AnswerField field, PollAnswer answer)
    {
        var ends = field.Siblings.Where(sibling => TimeNames.RoleOf(sibling) == TimeRole.Finished).ToList();
        var errors = field.Siblings.Where(ErrorNames.TellsFailure).ToList();
        return ends.Count == 0 ? [] : [.. answer.Examples
            .Where(example => ends.Exists(end => Has(example, end)) && !errors.Exists(error => Has(example, error)))
            .Select(example => ExamplePlace.Find(example, field.Pointer)).OfType<ScalarNode>().Select(node => node.Text)];
    }

    private static bool Has(Node example, AnswerField field) => ExamplePlace.Find(example, field.Pointer) is not (null or ScalarNode { Kind: ScalarKind.Null });

    private static string Reason(AnswerField field, DocumentedValues values)
    {
        var words = values.Items.Take(4).Select(value => value.IsNumeric ? $"{value.Text} = {value.Speaking}" : value.Text);
        var more = values.Items.Count > 4 ? ", …" : "";
        var where = values.Source switch { ValuesSource.Text => " (by its text)", ValuesSource.Examples => " (by examples)", _ => "" };
        return $"`{field.Pointer}` says {string.Join(", ", words)}{more}{where}";
    }
}
