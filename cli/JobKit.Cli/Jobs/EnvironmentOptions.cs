using System.Collections;

namespace JobKit.Cli.Jobs;

/// <summary>
/// Options of a provider from variables that every shell can set: <c>JOBKIT_TTD_WORKFLOWS_API_KEY</c> is
/// <c>JobKit:ttd-workflows:ApiKey</c>.
/// </summary>
internal static class EnvironmentOptions
{
    /// <summary>The variable that sets an option.</summary>
    public static string VariableOf(string provider, string option) =>
        Prefix(provider) + string.Concat(option.Select((c, index) => index > 0 && char.IsUpper(c) ? $"_{c}" : $"{c}")).ToUpperInvariant();

    /// <summary>The options that the environment sets for a provider, as configuration keys.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Read(string provider, IDictionary environment)
    {
        var prefix = Prefix(provider);
        foreach (DictionaryEntry variable in environment)
        {
            if (variable.Key is string name && name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length)
            {
                // Configuration keys ignore case, so API_KEY need only lose its underscore.
                var option = name[prefix.Length..].Replace("_", "", StringComparison.Ordinal);
                yield return new($"JobKit:{provider}:{option}", variable.Value as string);
            }
        }
    }

    private static string Prefix(string provider) => $"JOBKIT_{provider.Replace('-', '_').ToUpperInvariant()}_";
}
