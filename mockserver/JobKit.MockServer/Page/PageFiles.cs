using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace JobKit.MockServer;

/// <summary>The files of the page: read out of the assembly once.</summary>
internal static class PageFiles
{
    private const string Prefix = "page/";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageFile> All { get; } = typeof(PageFiles).Assembly.GetManifestResourceNames()
        .Select(name => (Resource: name, Path: name.Replace('\\', '/')))
        .Where(name => name.Path.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => Read(name.Resource, name.Path[Prefix.Length..]))
        .ToArray();

    /// <summary>The one that a browser opens.</summary>
    public static PageFile Index { get; } = All.Single(file => file.Path == "index.html");

    private static PageFile Read(string resource, string path)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new PageFile(path, ContentTypeOf(path), bytes, new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(bytes), 0, 8)}\""));
    }

    private static string ContentTypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        var other => throw new NotSupportedException($"The page has no files of kind '{other}' ({path})."),
    };
}
