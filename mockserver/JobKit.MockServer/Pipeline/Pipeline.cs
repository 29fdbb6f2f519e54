namespace JobKit.MockServer;

/// <summary>What happens to a request that found its operation, top to bottom: the first part that answers ends it.</summary>
internal sealed class Pipeline(JobStore jobs, NewIds ids)
{
    private readonly Func<MockRequest, MockAnswer?>[] _parts =
    [
        Authenticate,
        Prefer,
        new GraphQLPlayer(jobs, ids).Answer,
        new JobPlayer(jobs, ids).Answer,
        new JobLists(jobs).Answer,
        Document,
    ];

    public MockAnswer Answer(MockRequest request)
    {
        foreach (var part in _parts)
        {
            if (part(request) is { } answer)
            {
                return answer;
            }
        }

        throw new InvalidOperationException("the last part answers everything");
    }

    private static MockAnswer? Authenticate(MockRequest request) =>
        CredentialCheck.Passes(request.Http, request.Operation.Credentials, request.Provider.Settings.AcceptedSecrets) ? null : Denial.Of(request);

    private static MockAnswer? Prefer(MockRequest request) =>
        Preference.Read(request.Http.Headers["Prefer"]) is { } preference ? PreferredAnswer.Of(request, preference) : null;

    private static MockAnswer Document(MockRequest request) => DocumentedAnswer.Of(request, request.Operation.Answers.Success);
}
