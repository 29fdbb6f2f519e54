namespace JobKit.Clients;

/// <summary>An operation as a description addresses it: <c>GET</c> and the path without its fragment.</summary>
internal readonly record struct OperationName(string Method, string Path)
{
    /// <summary>Of a path as the description writes it.</summary>
    public static OperationName Of(string method, string path)
    {
        var fragment = path.IndexOf('#', StringComparison.Ordinal);
        return new(method.ToUpperInvariant(), fragment < 0 ? path : path[..fragment]);
    }
}
