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
            && (rule.Step is null || rule.Step.Equals(StepOf(request, key), StringComparison.OrdinalIgnoreCase));
    }

    // An operation that only shows a job sees where it is, and begins none to be judged by.
    private static string? StepOf(MockRequest request, IReadOnlyList<string> key)
    {
        var jobs = request.Session.Jobs;
        return request.Operation.Role == OperationRole.Other
            ? jobs.Find(JobKey.Of(request.Provider.Name, key))?.Peek(request.Now).Step.Text
            : jobs.Of(request.Provider, key, request.Wish).Coming(request.Now).Text;
    }
}
