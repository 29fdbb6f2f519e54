namespace JobKit.Specs;

/// <summary>One secret and how it is sent.</summary>
/// <param name="Kind">How it travels.</param>
/// <param name="Name">The header, query parameter or cookie; <c>Authorization</c> for bearer and basic.</param>
/// <param name="Prefix">What stands before the secret in its header, the blank included (<c>"Key "</c>); empty for none.</param>
/// <param name="Option">The property of the provider's options that holds it (<c>ApiKey</c>, <c>BearerToken</c>); for basic the stem is not used, the properties are <c>UserName</c> and <c>Password</c>.</param>
/// <param name="Scheme">The name of the scheme in the description; null where the mapping supplied it.</param>
public sealed record CredentialModel(CredentialKind Kind, string Name, string Prefix, string Option, string? Scheme);
