namespace JobKit.Cli.New;

/// <summary>Takes names and vendors' words apart: <c>IN_PROGRESS</c>, <c>in-progress</c>, <c>InProgress</c> and <c>inProgress</c> are all <c>in</c>, <c>progress</c>.</summary>
internal static class WordTokens
{
    /// <summary>The parts, lower case, in order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var tokens = new List<string>();
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && char.IsLetterOrDigit(text[index]) && !Begins(text, index, start))
            {
                continue;
            }

            if (index > start)
            {
                tokens.Add(text[start..index].ToLowerInvariant());
            }

            start = index < text.Length && char.IsLetterOrDigit(text[index]) ? index : index + 1;
        }

        return tokens;
    }

    /// <summary>The parts without anything between them, by which words are looked up.</summary>
    public static string Joined(string text) => string.Concat(Of(text));

    // A hump (aB), the last capital of a shouted part (ABc), a letter after a digit and the other way round.
    private static bool Begins(string text, int index, int start)
    {
        if (index <= start)
        {
            return false;
        }

        var (before, here) = (text[index - 1], text[index]);
        return (char.IsLower(before) && char.IsUpper(here))
            || (char.IsUpper(before) && char.IsUpper(here) && index + 1 < text.Length && char.IsLower(text[index + 1]))
            || char.IsDigit(before) != char.IsDigit(here);
    }
}
