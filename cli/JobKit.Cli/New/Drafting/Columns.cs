namespace JobKit.Cli.New;

/// <summary>Drafts columns. Their names are the fields' own where rows may use them, each once.</summary>
internal static class Columns
{
    private static readonly string[] Taken = ["is", "over", "message", "code"];

    /// <summary>The column of a field that may be left out, and then counts as a value.</summary>
    public static DraftLine Of(string name, AnswerField field, string kind, string absent) => new(
        name,
        Yaml.Map(("at", Yaml.Text(field.Expression)), ("as", kind), ("absent", field.CanBeAbsent ? Yaml.Text(absent) : null)),
        field.CanBeAbsent ? $"guess: left out, it is {absent}" : null);

    /// <summary>A name for the column of a field, other than <paramref name="others"/>.</summary>
    public static string NameOf(AnswerField field, params IEnumerable<string> others)
    {
        var name = new string([.. field.Name.Where(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-')]);
        name = name.Length == 0 || !char.IsAsciiLetter(name[0]) ? "value" : name;
        var used = Taken.Concat(others).ToHashSet(StringComparer.Ordinal);
        for (var holder = field.Parent; used.Contains(name) && holder is { Depth: > 0 }; holder = holder.Parent)
        {
            name = $"{new string([.. holder.Name.Where(char.IsAsciiLetterOrDigit)])}-{name}";
        }

        return used.Contains(name) ? $"{name}-2" : name;
    }
}
