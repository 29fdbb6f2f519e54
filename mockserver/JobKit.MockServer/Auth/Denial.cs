using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>The answer to a request without the credential that the vendor asks for.</summary>
internal static class Denial
{
    public static MockAnswer Of(MockRequest request)
    {
        return Own(request) ?? request.Provider.Outcomes.Of(OutcomeKind.Denied, Text(request)).With("WWW-Authenticate", Challenge(request.Operation.Credentials)) with { Filling = request.Filling };
    }

    /// <summary>What is asked for, and the mend.</summary>
    public static string Text(MockRequest request)
    {
        var alternatives = string.Join(", or ", request.Operation.Credentials.Select(alternative => string.Join(" and ", alternative.All.Select(Describe))));
        return $"{request.Provider.Name} asks for {alternatives}. {(request.Provider.Settings.AcceptedSecrets.Count == 0 ? "Any value that is not empty will do." : "The value has to be one of those that the server was started with.")}";
    }

    // An operation's own answer is nearer than the poll's.
    private static MockAnswer? Own(MockRequest request) => request.Operation.Role == OperationRole.Poll
        ? null
        : new[] { 401, 403 }
            .Where(status => request.Operation.Answers.For(status) is { Status: not "default" })
            .Select(status => request.Operation.Answers.Of(status) is { } answer ? answer with { Filling = request.Filling } : null)
            .FirstOrDefault();

    public static string Describe(CredentialModel credential) => credential.Kind switch
    {
        CredentialKind.Bearer => "'Authorization: Bearer ...'",
        CredentialKind.Basic => "'Authorization: Basic ...'",
        CredentialKind.Query => $"query parameter '{credential.Name}'",
        CredentialKind.Cookie => $"cookie '{credential.Name}'",
        _ => $"header '{credential.Name}: {credential.Prefix}...'",
    };

    private static string Challenge(EquatableArray<CredentialAlternative> alternatives) => alternatives[0].All[0] switch
    {
        { Kind: CredentialKind.Basic } => "Basic realm=\"mock\"",
        { Kind: CredentialKind.Header, Prefix: { Length: > 0 } prefix } => HeaderText.Of(prefix.Trim()),
        { Kind: CredentialKind.Bearer } => "Bearer",
        _ => "ApiKey",
    };
}
