namespace JobKit.Specs;

/// <summary>Reads where an API lives.</summary>
internal static class ServerReader
{
    public static IReadOnlyList<string> Of(Placed place) =>
        [.. place.List("servers").Select(Fill).OfType<string>()];

    public static IReadOnlyList<string> OfVersion2(Placed top)
    {
        if (top.Text("host") is not { } host)
        {
            return top.Text("basePath") is { } path && path != "/" ? [Trim(path)] : [];
        }

        var schemes = top.List("schemes").Select(item => (item.Node as ScalarNode)?.Text).OfType<string>().ToList();
        var scheme = schemes.Count == 0 || schemes.Contains("https") ? "https" : schemes[0];
        return [Trim($"{scheme}://{host}{top.Text("basePath")}")];
    }

    private static string? Fill(Placed server)
    {
        if (server.Text("url") is not { } url)
        {
            return null;
        }

        foreach (var (entry, variable) in server.Map("variables"))
        {
            url = url.Replace("{" + entry.Key + "}", variable.Text("default") ?? "");
        }

        return Trim(url);
    }

    private static string Trim(string url) => url.TrimEnd('/');
}
