namespace JobKit.MockServer;

/// <summary>How a vendor that varies the case of its words writes one here.</summary>
internal static class Spelling
{
    /// <param name="present">The word that the documented sample has there; null where it has none.</param>
    /// <param name="word">The word that is wanted, in the mapping's case.</param>
    /// <param name="allowed">The description's enum there; empty: anything.</param>
    public static string Like(string? present, string word, IEnumerable<string> allowed)
    {
        var spelled = present switch
        {
            null or "" => word,
            _ when present.Any(char.IsLetter) && !present.Any(char.IsLower) => word.ToUpperInvariant(),
            _ when present.Any(char.IsLetter) && !present.Any(char.IsUpper) => word.ToLowerInvariant(),
            _ => word,
        };
        var list = allowed.ToArray();
        return list.Length == 0 || list.Contains(spelled, StringComparer.Ordinal)
            ? spelled
            : list.FirstOrDefault(value => value.Equals(word, StringComparison.OrdinalIgnoreCase)) ?? spelled;
    }
}
