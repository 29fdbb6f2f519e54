using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Looks at the documented statuses: an API may say 202 while a job runs and 200 when it is over.</summary>
internal static partial class HttpStatusPlace
{
    public static HttpPlace? Find(PollAnswer answer)
    {
        var running = RunningStatus(answer.Operation);
        if (running is null || answer.Operation.Method is not "GET" || answer.Operation.Responses.All(response => response.Status is not ("200" or "201" or "204" or "303")))
        {
            return null;
        }

        var says = StillRuns().IsMatch(running.Description ?? "");
        return new HttpPlace(says ? 36 : 22, says ? $"HTTP 202 is documented as \"{Texts.Short(running.Description!)}\"" : "both HTTP 200 and HTTP 202 are documented");
    }

    /// <summary>The documented 202; null where there is none.</summary>
    public static Response? RunningStatus(Operation operation) => operation.Responses.FirstOrDefault(response => response.Status == "202");

    private const string NotYet = "not (yet )?(been )?(complete|completed|ready|finished|available|done)|try again|later";
    private const string GoesOn = "in progress|still|running|pending|processing|being (processed|executed|generated)";

    [GeneratedRegex(@"\b(" + NotYet + "|" + GoesOn + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex StillRuns();
}
