namespace JobKit.MockServer;

/// <summary>All that an operation's requests are checked for, compiled once.</summary>
internal sealed class RequestChecks
{
    private readonly IRequestRule[] _rules;

    private RequestChecks(IRequestRule[] rules) => _rules = rules;

    /// <summary>Nothing is checked: the description does not know the operation.</summary>
    public static RequestChecks None { get; } = new([]);

    public static RequestChecks Compile(RequestContract contract) => new(RequestRules.All.Select(compile => compile(contract)).OfType<IRequestRule>().ToArray());

    public RequestFindings Check(MockRequest request)
    {
        var findings = new RequestFindings();
        foreach (var rule in _rules)
        {
            rule.Check(request, ref findings);
        }

        return findings;
    }
}
