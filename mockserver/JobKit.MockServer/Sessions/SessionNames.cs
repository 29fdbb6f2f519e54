namespace JobKit.MockServer;

/// <summary>How a session is named, and where requests name it.</summary>
internal static class SessionNames
{
    /// <summary>The session of requests that name none.</summary>
    public const string Default = "default";

    /// <summary>The header that names one.</summary>
    public const string Header = "X-JobKit-Session";

    /// <summary>What a credential begins with that names one.</summary>
    public const string CredentialPrefix = "session-";

    /// <summary>The rule, for people.</summary>
    public const string Rule = "A session's name has letters, digits, '-', '_' and '.', at most 64.";

    public static bool IsValid(string? name) => name is { Length: > 0 and <= 64 } && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') && name is not ("." or "..");

    /// <summary>The session that a secret names by itself (<c>session-red</c>, also as the user of a basic credential); null where it names none.</summary>
    public static string? FromSecret(string secret)
    {
        if (!secret.StartsWith(CredentialPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var end = secret.IndexOf(':', StringComparison.Ordinal);
        var name = end < 0 ? secret[CredentialPrefix.Length..] : secret[CredentialPrefix.Length..end];
        return IsValid(name) ? name : null;
    }
}
