using System.ComponentModel;
using System.Text;

namespace JobKit.Decoding;

/// <summary>Puts secrets where vendors want them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestCredentials
{
    /// <summary>In a header, in place of what stands there.</summary>
    public static void Header(HttpRequestMessage request, string name, string value)
    {
        request.Headers.Remove(name);
        request.Headers.TryAddWithoutValidation(name, value);
    }

    /// <summary>As Basic credentials (RFC 7617).</summary>
    public static void Basic(HttpRequestMessage request, string userName, string password) =>
        Header(request, "Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}")));

    /// <summary>In a query parameter.</summary>
    public static void Query(HttpRequestMessage request, string name, string value)
    {
        var target = new UriBuilder(request.RequestUri!);
        var parameter = $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";
        target.Query = target.Query.Length > 1 ? $"{target.Query[1..]}&{parameter}" : parameter;
        request.RequestUri = target.Uri;
    }

    /// <summary>In a cookie.</summary>
    public static void Cookie(HttpRequestMessage request, string name, string value) => Header(request, "Cookie", $"{name}={value}");
}
