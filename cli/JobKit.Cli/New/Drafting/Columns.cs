namespace JobKit.Cli.New;

/// <summary>Names for columns: the field's own where rows may use it, each once.</summary>
internal static class Columns
{
    private static readonly string[] Taken = ["is", "over", "message", "code"];

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
