namespace JobKit.MockServer;

/// <summary>Holds requests against the description: what a strict vendor would refuse is refused, or let pass and noted.</summary>
internal static class RequestValidation
{
    /// <summary>The refusal; null where the request goes on.</summary>
    public static MockAnswer? Answer(MockRequest request)
    {
        var findings = request.Operation.Checks.Check(request);
        if (findings.IsEmpty)
        {
            return null;
        }

        request.Note(findings.Problems.Select(problem => problem.Text));
        return findings.HasErrors && !request.IsLenient ? InvalidAnswer.Of(request, [.. findings.Problems.Where(problem => !problem.IsNote)]) : null;
    }
}
