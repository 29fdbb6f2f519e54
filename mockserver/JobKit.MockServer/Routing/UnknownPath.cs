using JobKit.Specs;
using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>What is said to a request that no operation takes: what there is, the nearest first.</summary>
internal static class UnknownPath
{
    private const int Shown = 10;

    public static MockAnswer Answer(HttpContext context, IReadOnlyList<PlayedProvider> providers)
    {
        var segments = RequestPath.Segments(context, 0);
        var provider = segments.Length == 0 ? null : providers.FirstOrDefault(one => one.Name == segments[0]);
        if (provider is null)
        {
            var nearest = segments.Length == 0 ? null : Nearest.Of(segments[0], providers.Select(one => one.Name));
            return Problem.Of(
                404,
                "There is no such provider",
                $"The path begins with the provider's name{(nearest is null ? "" : $"; did you mean '/{nearest}'?")}",
                ("providers", providers.Select(one => $"/{one.Name}/{one.BasePath}".TrimEnd('/'))));
        }

        var sought = $"{context.Request.Method} /{string.Join('/', segments)}";
        return Problem.Of(
            404,
            "The vendor has no such operation",
            $"{provider.Name} documents no operation for {context.Request.Method} {context.Request.Path}. Those in 'operations' come nearest.",
            ("operations", provider.Operations.SelectMany(Addresses).OrderByDescending(address => Likeness(address, sought)).Take(Shown)));
    }

    public static MockAnswer WrongMethod(HttpContext context, Place place) => Problem.Of(
        405,
        "The vendor has no such operation",
        $"{place.Provider.Name} documents no {context.Request.Method} here, only {place.Allow}.",
        ("operations", place.Operations.SelectMany(Addresses).Distinct())).With("Allow", place.Allow);

    private static IEnumerable<string> Addresses(PlayedOperation operation) =>
        operation.BasePaths.Select(basePath => $"{operation.Method} /{operation.ProviderName}" + (basePath.Length == 0 ? "" : "/" + basePath) + operation.Path);

    // How many segments are the same, seen from the front and from the back; the method counts half.
    private static double Likeness(string address, string sought)
    {
        var (one, other) = (address.Split('/'), sought.Split('/'));
        var front = one.Zip(other).Count(pair => pair.First == pair.Second);
        var back = one.Reverse().Zip(other.Reverse()).Count(pair => pair.First == pair.Second);
        return front + back + (one[0] == other[0] ? 0.5 : 0) - (Math.Abs(one.Length - other.Length) * 0.25);
    }
}
