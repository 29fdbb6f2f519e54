using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>What rules are made of: an operation as described, and how it is played.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Description">The operation as described.</param>
/// <param name="Schemas">What compiles schemas.</param>
internal sealed record RequestContract(PlayedOperation Operation, Operation Description, SchemaCompiler Schemas)
{
    /// <summary>Whether a parameter is a credential, or a header that the description says elsewhere (OpenAPI: <c>Accept</c>, <c>Content-Type</c>, <c>Authorization</c> are passed over).</summary>
    public bool IsChecked(Parameter parameter) =>
        !(parameter.Place == ParameterPlace.Header && parameter.Name.ToLowerInvariant() is "accept" or "content-type" or "authorization")
        && !Operation.Credentials.Any(alternative => alternative.All.Any(credential => credential.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase) && credential.Kind switch
        {
            CredentialKind.Query => parameter.Place == ParameterPlace.Query,
            CredentialKind.Cookie => parameter.Place == ParameterPlace.Cookie,
            _ => parameter.Place == ParameterPlace.Header,
        }));
}
