using JobKit.Specs;
using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>Masks what may be a secret before anything remembers it.</summary>
internal static class Secrets
{
    private const string Mask = "***";

    private static readonly HashSet<string> Headers = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-Api-Key", "Api-Key", "X-Auth-Token", "X-Access-Token", "X-Amz-Security-Token",
    };

    private static readonly HashSet<string> Queries = new(StringComparer.OrdinalIgnoreCase)
    {
        "api_key", "apikey", "api-key", "key", "token", "access_token", "refresh_token", "id_token", "secret", "client_secret", "password", "sig", "signature", "code",
    };

    public static KeyValuePair<string, string>[] Masked(IHeaderDictionary headers, PlayedProvider? provider)
    {
        var masked = new KeyValuePair<string, string>[headers.Count];
        var index = 0;
        foreach (var (name, value) in headers)
        {
            masked[index++] = new(name, Headers.Contains(name) || provider?.SecretNames.Contains(name) == true ? AfterScheme(value.ToString()) : value.ToString());
        }

        return masked;
    }

    /// <summary>The query with its secrets masked.</summary>
    public static string Masked(QueryString query, PlayedProvider? provider)
    {
        if (!query.HasValue)
        {
            return "";
        }

        var parts = query.Value!.TrimStart('?').Split('&');
        var hasSecret = false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].IndexOf('=', StringComparison.Ordinal) is >= 0 and var equals && IsSecret(parts[i][..equals], provider))
            {
                hasSecret = true;
                parts[i] = parts[i][..(equals + 1)] + Mask;
            }
        }

        return hasSecret ? "?" + string.Join('&', parts) : query.Value!;
    }

    private static bool IsSecret(string encoded, PlayedProvider? provider)
    {
        var name = Uri.UnescapeDataString(encoded.Replace('+', ' '));
        return Queries.Contains(name) || provider?.SecretNames.Contains(name) == true;
    }

    /// <summary>The names of headers, query parameters and cookies that hold a provider's secrets.</summary>
    public static IReadOnlySet<string> NamesOf(IEnumerable<CredentialAlternative> alternatives) => alternatives
        .SelectMany(alternative => alternative.All)
        .Select(credential => credential.Name)
        .Where(name => name is { Length: > 0 })
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    // "Bearer abc" shows that it was a bearer token.
    private static string AfterScheme(string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        return space is > 0 and <= 12 && value.AsSpan(0, space).IndexOfAnyExceptInRange('A', 'z') < 0 ? string.Concat(value.AsSpan(0, space + 1), Mask) : Mask;
    }
}
