using System.Globalization;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>One request that a fault hits.</summary>
/// <param name="Request">The request.</param>
/// <param name="Settings">The fault's parameters.</param>
/// <param name="Random">A number from 0 to 1 that the seed and the count of requests decide.</param>
/// <param name="Limits">What a rate limit remembers.</param>
/// <param name="Answer">What would be answered otherwise; asking for it lets the job go on.</param>
internal sealed record FaultCall(MockRequest Request, FaultSettings Settings, double Random, RateWindow Limits, Func<MockAnswer> Answer)
{
    /// <summary>The vendor's own answer that is no status, with <c>Retry-After</c>.</summary>
    public MockAnswer Refuse(int status, OutcomeKind kind, string detail, TimeSpan? wait)
    {
        var known = Request.Provider.Outcomes.Of(kind, detail);
        var answer = (known.Status == status ? known : Problem.Of(status, Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status), detail)) with { Filling = Request.Filling };
        return wait is { } time && time > TimeSpan.Zero ? answer.Replace("Retry-After", RetryAfter(time)) : answer;
    }

    private string RetryAfter(TimeSpan wait) => Settings.AsDate
        ? (Request.Now + wait).UtcDateTime.ToString("R", CultureInfo.InvariantCulture)
        : Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
