using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Finds the statuses by which an API says that the job failed, and not the request.</summary>
internal static partial class FailureStatuses
{
    // These speak of the request, whatever their text says.
    private static readonly string[] OfTheRequest = ["400", "401", "402", "403", "404", "405", "406", "407", "408", "411", "412", "413", "414", "415", "421", "423", "426", "428", "429", "431", "451"];

    public static IEnumerable<Response> Of(Operation operation) => operation.Responses.Where(response =>
        response.Status is ['4', _, _] && !OfTheRequest.Contains(response.Status) && int.TryParse(response.Status, out _) && response.Description is { } text && OfTheJob().IsMatch(text));

    private const string FailureThenJob = @"\b(error|fail(ed|ure)?|abort(ed)?)\b.{0,40}\b(execut|process|run|job|task|statement|operation|query|export|import|conver)\w*";
    private const string JobThenFailure = @"\b(job|task|statement|operation|query|execution|processing|export|import|conversion)\b.{0,30}\b(fail|error|abort)\w*";

    [GeneratedRegex(FailureThenJob + "|" + JobThenFailure, RegexOptions.IgnoreCase)]
    private static partial Regex OfTheJob();
}
