using System.Text.RegularExpressions;

namespace JobKit.Cli.New;

/// <summary>Tells what a text is, and so what its file is called in a vendor folder.</summary>
internal static partial class DescriptionKinds
{
    /// <summary>The name in the vendor folder; null where it is no description.</summary>
    public static string? Of(string text, string path)
    {
        var isJson = text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("{");
        var head = text.Length > 200_000 ? text[..200_000] : text;
        if (Path.GetExtension(path).ToLowerInvariant() is ".graphql" or ".graphqls" or ".gql" || (!isJson && !Version().IsMatch(head) && Query().IsMatch(head)))
        {
            return "schema.graphql";
        }

        // A big JSON description may name its version at its end.
        var match = Version().Match(isJson ? text : head);
        return match.Success ? (isJson, match.Groups["kind"].Value) switch
        {
            (true, "swagger") => "swagger.json",
            (true, _) => "openapi.json",
            (_, "swagger") => "swagger.yaml",
            _ => "openapi.yaml",
        } : null;
    }

    [GeneratedRegex(@"^[\s{,]*[""']?(?<kind>openapi|swagger)[""']?\s*:\s*[""']?[23]\b|,\s*""(?<kind>openapi|swagger)""\s*:\s*""[23]\.", RegexOptions.Multiline)]
    private static partial Regex Version();

    [GeneratedRegex(@"^\s*(type\s+Query\b|schema\s*(@\w+.*)?\{)", RegexOptions.Multiline)]
    private static partial Regex Query();
}
