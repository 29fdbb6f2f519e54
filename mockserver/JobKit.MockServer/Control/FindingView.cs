using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Something wrong with a vendor folder.</summary>
internal sealed record FindingView(string Id, string Severity, string Message, string File, int Line, int Column)
{
    public static FindingView Of(Finding finding) =>
        new(finding.Id, finding.Severity.ToString().ToLowerInvariant(), finding.Message, finding.Location.Path, finding.Location.Line, finding.Location.Column);
}
