namespace JobKit.MockServer;

/// <summary>What happens to a request that found its operation, top to bottom: the first part that answers ends it.</summary>
internal sealed class Pipeline
{
    private readonly Func<MockRequest, MockAnswer?>[] _parts =
    [
        Authenticate,
        RequestValidation.Answer,
        Prefer,
        GraphQLPlayer.Answer,
        JobPlayer.Answer,
        JobLists.Answer,
        JobFetch.Answer,
        Document,
    ];

    public MockAnswer Answer(MockRequest request)
    {
        foreach (var part in _parts)
        {
            if (part(request) is { } answer)
            {
                // URLs of the vendor stay with us, and in the session.
                answer = answer.Body.NeedsServer ? answer with { Filling = answer.Filling with { Server = request.BaseAddress } } : answer;
                answer = request.Notes is { } notes ? answer with { Notes = notes } : answer;
                return request.Preference is { } preference && (preference.IsLenient is not null || (!preference.Wish.IsEmpty && answer.Note is not null)) ? answer.Replace("Preference-Applied", preference.ToString()) : answer;
            }
        }

        throw new InvalidOperationException("the last part answers everything");
    }

    private static MockAnswer? Authenticate(MockRequest request)
    {
        if (CredentialCheck.Passes(request.Http, request.Operation.Credentials, request.Provider.Settings.AcceptedSecrets))
        {
            return null;
        }

        request.Note([Denial.Text(request)]);
        return request.IsLenient ? null : Denial.Of(request);
    }

    private static MockAnswer? Prefer(MockRequest request) =>
        request.Preference is { } preference ? PreferredAnswer.Of(request, preference) : null;

    private static MockAnswer Document(MockRequest request) => DocumentedAnswer.Of(request, request.Operation.Answers.Success);
}
