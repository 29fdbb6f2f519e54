namespace JobKit.Specs;

/// <summary>Secrets that the vendor asks for together; mostly one.</summary>
public sealed record CredentialAlternative(EquatableArray<CredentialModel> All);
