using System.Text.RegularExpressions;

namespace JobKit.Cli.New;

/// <summary>Drafts where the result is, and the job's page for people.</summary>
internal static partial class UrlReads
{
    private static readonly string[] ResultWords = WordList.Of("""
        result results output outputs download file artifact artifacts export report archive transcript document csv pdf zip video image asset
        """);

    private static readonly string[] PageNames = WordList.Of("""
        htmlurl weburl webpage dashboardurl consoleurl permalink webpageurl uiurl browserurl buildurl joburl runpageurl webviewurl logsurl
        webviewlink htmllink runurl appurl publicurl
        """);

    public static DraftLine? Result(IReadOnlyList<AnswerField> near)
    {
        var urls = near.Where(field => field.IsText && field.Values.Source != ValuesSource.Enum && IsUrl(field)).ToList();
        if (urls.Find(field => field.Tokens.Any(ResultWords.Contains) && !field.Tokens.Any(token => token is "input" or "source" or "callback" or "webhook" or "self" or "status")) is { } named)
        {
            return new DraftLine("resultUrl", Yaml.Text(named.Expression));
        }

        return urls.Find(field => field.Joined is "url" or "uri" or "link" && SpeaksOfResult().IsMatch(field.Description ?? "")) is { } described
            ? new DraftLine("resultUrl", Yaml.Text(described.Expression), $"guess: described as \"{Texts.Short(described.Description!)}\"")
            : null;
    }

    public static DraftLine? Page(IReadOnlyList<AnswerField> near)
    {
        var page = near.FirstOrDefault(field => field.IsText && PageNames.Contains(field.Joined));
        var links = near.FirstOrDefault(field => field.Joined is "links" && field.IsObject)?.Members ?? [];
        var link = links.FirstOrDefault(member => member.Joined is "web" or "html" or "ui" or "webui")?.Members.FirstOrDefault(member => member.Joined is "href" or "url");
        return (page ?? link) is { } found ? new DraftLine("webUrl", Yaml.Text(found.Expression)) : null;
    }

    private static bool IsUrl(AnswerField field) => field.Tokens.Any(token => token is "url" or "uri" or "link" or "href") && !field.Tokens.Contains("id");

    [GeneratedRegex(@"\b(result|output|download|exported|generated|artifact|where the (file|report|export))\w*", RegexOptions.IgnoreCase)]
    private static partial Regex SpeaksOfResult();
}
