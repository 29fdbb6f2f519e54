namespace JobKit.Specs;

/// <summary>Reads where an API lives.</summary>
internal static class ServerReader
{
    public static IReadOnlyList<Server> Of(Placed place) =>
        [.. place.List("servers").Select(Read).OfType<Server>()];

    public static IReadOnlyList<Server> OfVersion2(Placed top)
    {
        if (top.Text("host") is not { } host)
        {
            return top.Text("basePath") is { } path && path != "/" ? [Fixed(path)] : [];
        }

        var schemes = top.List("schemes").Select(item => (item.Node as ScalarNode)?.Text).OfType<string>().ToList();
        var scheme = schemes.Count == 0 || schemes.Contains("https") ? "https" : schemes[0];
        return [Fixed($"{scheme}://{host}{top.Text("basePath")}")];
    }

    private static Server? Read(Placed place)
    {
        if (place.Text("url") is not { } template)
        {
            return null;
        }

        var variables = place.Map("variables").Select(variable => new ServerVariable(
            variable.Entry.Key,
            variable.Value.Text("default") ?? "",
            variable.Value.List("enum").Select(item => (item.Node as ScalarNode)?.Text).OfType<string>().ToEquatableArray())).ToEquatableArray();
        var url = variables.Aggregate(template, (text, variable) => text.Replace("{" + variable.Name + "}", variable.Default));
        return new Server(Trim(url), template, place.Text("description"), variables);
    }

    private static Server Fixed(string url) => new(Trim(url), url, null, default);

    private static string Trim(string url) => url.TrimEnd('/');
}
