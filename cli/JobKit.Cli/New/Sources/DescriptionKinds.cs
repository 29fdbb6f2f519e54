using System.Text.RegularExpressions;

namespace JobKit.Cli.New;

/// <summary>Tells what a text is, and so what its file is called in a vendor folder.</summary>
internal static partial class DescriptionKinds
{
    /// <summary>The name in the vendor folder; null where it is no description.</summary>
    public static string? Of(string text, string path)
    {
        // A description may name its version anywhere at its top level, also after everything else.
        var isJson = text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("{");
        var match = isJson ? JsonVersion().Match(text) : YamlVersion().Match(text);
        if (Path.GetExtension(path).ToLowerInvariant() is ".graphql" or ".graphqls" or ".gql" || (!isJson && !match.Success && Query().IsMatch(text)))
        {
            return "schema.graphql";
        }

        return match.Success ? (isJson, match.Groups["kind"].Value) switch
        {
            (true, "swagger") => "swagger.json",
            (true, _) => "openapi.json",
            (_, "swagger") => "swagger.yaml",
            _ => "openapi.yaml",
        } : null;
    }

    [GeneratedRegex(@"^\uFEFF?[""']?(?<kind>openapi|swagger)[""']?\s*:\s*[""']?[23]\b", RegexOptions.Multiline)]
    private static partial Regex YamlVersion();

    [GeneratedRegex(@"[{,]\s*""(?<kind>openapi|swagger)""\s*:\s*""[23]\.")]
    private static partial Regex JsonVersion();

    [GeneratedRegex(@"^\s*(type\s+Query\b|schema\s*(@\w+.*)?\{)", RegexOptions.Multiline)]
    private static partial Regex Query();
}
