namespace JobKit.Specs;

/// <summary>How a secret travels.</summary>
public enum CredentialKind
{
    /// <summary>In a header: <see cref="CredentialModel.Name"/>, after <see cref="CredentialModel.Prefix"/>.</summary>
    Header,

    /// <summary>In a query parameter.</summary>
    Query,

    /// <summary>As <c>Authorization: Bearer …</c>.</summary>
    Bearer,

    /// <summary>As <c>Authorization: Basic …</c>, from a user name and a password.</summary>
    Basic,

    /// <summary>In a cookie.</summary>
    Cookie,
}
