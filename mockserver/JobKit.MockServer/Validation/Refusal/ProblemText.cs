namespace JobKit.MockServer;

/// <summary>Problems as one text.</summary>
internal static class ProblemText
{
    private const int Most = 2000;

    public static string Of(IEnumerable<RequestProblem> problems)
    {
        var text = string.Join(' ', problems.Select(problem => problem.Text));
        return text.Length <= Most ? text : text[..Most] + "…";
    }
}
