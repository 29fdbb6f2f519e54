using System.Net.Http.Headers;
using System.Text;
using JobKit.Specs;
using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>Whether a request carries what the vendor asks for: one of the alternatives, all secrets of it.</summary>
internal static class CredentialCheck
{
    /// <param name="request">The request.</param>
    /// <param name="alternatives">What the vendor asks for; empty: nothing.</param>
    /// <param name="accepted">The secrets that are accepted; empty: any that is not empty.</param>
    public static bool Passes(HttpRequest request, EquatableArray<CredentialAlternative> alternatives, IReadOnlyCollection<string> accepted)
    {
        for (var i = 0; i < alternatives.Count; i++)
        {
            if (Passes(request, alternatives[i], accepted))
            {
                return true;
            }
        }

        return alternatives.Count == 0;
    }

    /// <summary>The secret that a request carries where that credential stands; null where it has none.</summary>
    public static string? Secret(HttpRequest request, CredentialModel credential) => credential.Kind switch
    {
        CredentialKind.Query => request.Query[credential.Name],
        CredentialKind.Cookie => request.Cookies[credential.Name],
        CredentialKind.Bearer => AfterPrefix(request.Headers.Authorization, "Bearer "),
        CredentialKind.Basic => Basic(request.Headers.Authorization),
        _ => AfterPrefix(request.Headers[credential.Name], credential.Prefix),
    };

    private static bool Passes(HttpRequest request, CredentialAlternative alternative, IReadOnlyCollection<string> accepted)
    {
        for (var i = 0; i < alternative.All.Count; i++)
        {
            if (Secret(request, alternative.All[i]) is not { Length: > 0 } secret || (accepted.Count > 0 && !accepted.Contains(secret, StringComparer.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    // The word before a secret is a scheme: its case does not matter (RFC 9110, 11.1), and more than one blank may follow.
    private static string? AfterPrefix(string? header, string prefix)
    {
        if (prefix.Length == 0)
        {
            return header?.Trim();
        }

        var word = prefix.TrimEnd();
        return header is not null && header.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && (word.Length == prefix.Length || (header.Length > word.Length && header[word.Length] == ' '))
            ? header[word.Length..].Trim()
            : null;
    }

    private static string? Basic(string? header)
    {
        if (!AuthenticationHeaderValue.TryParse(header, out var value) || !value.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var bytes = new byte[value.Parameter?.Length ?? 0];
        if (!Convert.TryFromBase64String(value.Parameter ?? "", bytes, out var length))
        {
            return null;
        }

        var pair = Encoding.UTF8.GetString(bytes, 0, length);
        return pair.IndexOf(':', StringComparison.Ordinal) > 0 ? pair : null;
    }
}
