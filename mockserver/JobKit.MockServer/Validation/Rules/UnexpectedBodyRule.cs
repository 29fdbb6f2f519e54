namespace JobKit.MockServer;

/// <summary>A body where the description knows of none. Servers pass it over, so it is only noted.</summary>
internal sealed class UnexpectedBodyRule : IRequestRule
{
    private static readonly UnexpectedBodyRule Only = new();

    public static IRequestRule? Compile(RequestContract contract) => contract.Description.Body is null ? Only : null;

    public void Check(MockRequest request, ref RequestFindings findings)
    {
        if (!request.Body.IsEmpty)
        {
            findings.Add(new RequestProblem(RequestPlace.Body, "", "", "unknown", "is not in the description", IsNote: true));
        }
    }
}
