namespace JobKit.MockServer;

/// <summary>The parameters in path, query, headers and cookies, in the description's order.</summary>
internal sealed class ParametersRule : IRequestRule
{
    private readonly ParameterCheck[] _checks;

    private ParametersRule(ParameterCheck[] checks) => _checks = checks;

    public static IRequestRule? Compile(RequestContract contract)
    {
        var checks = contract.Description.Parameters.Where(contract.IsChecked).Select(parameter => ParameterCheck.Compile(parameter, contract.Schemas)).OfType<ParameterCheck>().ToArray();
        return checks.Length == 0 ? null : new ParametersRule(checks);
    }

    public void Check(MockRequest request, ref RequestFindings findings)
    {
        foreach (var check in _checks)
        {
            check.Check(request, ref findings);
        }
    }
}
