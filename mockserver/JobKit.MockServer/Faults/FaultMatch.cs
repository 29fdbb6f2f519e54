namespace JobKit.MockServer;

/// <summary>Whether a fault's filters let a request through.</summary>
internal static class FaultMatch
{
    public static bool Matches(FaultRule rule, MockRequest request)
    {
        if (rule.Provider is { } provider && !provider.Equals(request.Provider.Name, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var operation = request.Operation;
        if (rule.Operation is { } wanted && wanted != operation.Name && !wanted.Equals(operation.Role.ToString(), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (rule.Job is null && rule.Step is null)
        {
            return true;
        }

        if (RequestKey.Of(request) is not { } key)
        {
            return false;
        }

        return (rule.Job is null || JobKey.Of(request.Provider.Name, key).IsMeantBy(rule.Job))
            && (rule.Step is null || rule.Step.Equals(request.Session.Jobs.Of(request.Provider, key, request.Wish).Coming(request.Now).Text, StringComparison.OrdinalIgnoreCase));
    }
}
