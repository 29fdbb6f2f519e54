namespace JobKit.Specs;

/// <summary>
/// A question where an answer belongs: <c>?</c>, or the answers that are possible, <c>running or failed?</c>. Whoever drafts a
/// mapping writes it where the meaning is open; the build refuses it until somebody answers.
/// </summary>
internal static class Question
{
    /// <summary>Complains about a question in place of a state; false where the text is none.</summary>
    public static bool AsksForState(MappingContext context, string text, Location location)
    {
        if (Answers(text) is not { } answers)
        {
            return false;
        }

        var mend = answers.Count == JobStates.All.Count
            ? $"what does it mean? The answers are {Listed(answers, "and")}."
            : $"is it {Listed(answers, "or")}?";
        context.Ask($"This is a question that nobody has answered yet: {mend} Write the answer in place of `{text}`.", location, text);
        return true;
    }

    /// <summary>Complains about a question in place of the vendor's words; false where the text is none.</summary>
    public static bool AsksForWords(MappingContext context, ScalarNode node)
    {
        if (node.Text != "?")
        {
            return false;
        }

        context.Ask("This is a question that nobody has answered yet: which of the vendor's words stand here? Write them in place of `?`, or take the line out; a word that is spelled so is `{ value: \"?\" }`.", node.Location, node.Text);
        return true;
    }

    // The states that a question offers; all where it offers none; null where it is no question.
    private static IReadOnlyList<JobState>? Answers(string text)
    {
        if (!text.EndsWith("?", StringComparison.Ordinal))
        {
            return null;
        }

        var offered = text.TrimEnd('?').Trim();
        if (offered.Length == 0)
        {
            return JobStates.All;
        }

        var states = new List<JobState>();
        foreach (var word in offered.Replace(" or ", ",").Split(','))
        {
            if (!JobStates.TryParse(word.Trim(), out var state))
            {
                return null;
            }

            states.Add(state);
        }

        return states;
    }

    private static string Listed(IReadOnlyList<JobState> states, string last)
    {
        var texts = states.Select(state => $"`{state.ToWord()}` ({state.Meaning()})").ToList();
        return texts.Count == 1 ? texts[0] : $"{string.Join(", ", texts.Take(texts.Count - 1))} {last} {texts[texts.Count - 1]}";
    }
}
