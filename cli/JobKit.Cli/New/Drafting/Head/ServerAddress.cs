using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Tells whether a declared server is an address that everybody can use.</summary>
internal static partial class ServerAddress
{
    // A label made of these alone stands for the customer's own.
    private static readonly HashSet<string> Examples = WordList.SetOf("""
        example your yours my mycompany yourcompany company companyname accountname tenant tenantname customer yourdomain mydomain subdomain
        myinstance yourinstance hostname xxx foo bar placeholder localhost 127 yoursite yourserver yourtenant youraccount yourorg
        """);

    // With another word they do, too (`org-account`); alone they may be a vendor's real host.
    private static readonly HashSet<string> Parts = WordList.SetOf("""
        account org organization organisation domain instance workspace host server site cluster name id prefix region acme demo sample test env
        environment
        """);

    private static readonly string[] NotForWork = WordList.Of("sandbox staging stage dev development test testing qa uat mock demo localhost local preprod beta");

    public static bool IsAbsolute(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address.Host.Length > 0;

    /// <summary>Whether it is an address for real work, by its host and its description.</summary>
    public static bool IsUsable(Server server) =>
        IsAbsolute(server.Url) && Placeholder(server) is null && !WordTokens.Of($"{new Uri(server.Url).Host} {server.Description}").Any(NotForWork.Contains);

    /// <summary>The part of the address that stands for something else; null where there is none.</summary>
    public static string? Placeholder(Server server)
    {
        var host = HostOf(server.Template);
        if (server.Variables.FirstOrDefault(variable => host.Contains($"{{{variable.Name}}}", StringComparison.Ordinal) && IsFree(variable)) is { } free)
        {
            return $"{{{free.Name}}}";
        }

        if (Braces().Match(server.Url) is { Success: true } brace)
        {
            return brace.Value;
        }

        // All parts of the first label are such words: `org-account`, `your-company`; a host without a dot is nobody's address.
        var filled = HostOf(server.Url);
        var first = WordTokens.Of(filled.Split('.')[0]);
        var isExample = !filled.Contains('.') || IsExample(first) || WordTokens.Of(filled) is var tokens && tokens.Any(token => token is "example" or "localhost" or "yourdomain" or "mydomain");
        return isExample ? filled : null;
    }

    // A variable whose default is no real value, or that has none: only the customer knows.
    private static bool IsFree(ServerVariable variable) =>
        variable.Values.Count < 2 && (variable.Default.Length == 0 || WordTokens.Of(variable.Default).All(Examples.Contains) || OfTheCustomer().IsMatch(variable.Name));

    private static bool IsExample(IReadOnlyList<string> tokens) =>
        tokens.Any(Examples.Contains) ? tokens.All(token => Examples.Contains(token) || Parts.Contains(token)) : tokens.Count > 1 && tokens.All(Parts.Contains);

    private static string HostOf(string url) => url.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? url[(scheme + 3)..].Split('/')[0].Split(':')[0] : "";

    [GeneratedRegex(@"[{<\[][^}>\]]*[}>\]]?")]
    private static partial Regex Braces();

    [GeneratedRegex(@"account|tenant|customer|domain|company|instance|workspace|organi[sz]ation|org|host|site|your|cluster|resource|endpoint|store|shop|deployment", RegexOptions.IgnoreCase)]
    private static partial Regex OfTheCustomer();
}
