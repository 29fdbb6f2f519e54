using Microsoft.AspNetCore.Routing.Patterns;

namespace JobKit.MockServer;

/// <summary>
/// A path of a description, ready for the route tree: segments up to the first parameter that may hold slashes, and from
/// there on one pattern over the rest of the path. The query and the fragment that some descriptions write into a path are not in it.
/// </summary>
internal sealed class PathShape
{
    private readonly SegmentPattern[] _segments;
    private readonly SegmentPattern? _tail;

    private PathShape(SegmentPattern[] segments, SegmentPattern? tail)
    {
        (_segments, _tail) = (segments, tail);
        Fixed = segments.Append(tail).Sum(segment => segment?.Parts.Sum(part => part.Literal?.Length ?? 0) ?? 0);
    }

    /// <summary>The same for paths that are one place in the route tree (it ignores case and the names of parameters).</summary>
    public string Key => string.Join('/', _segments.Select(segment => segment.Key)) + (_tail is null ? "" : "/{**}");

    /// <summary>How many characters are fixed: of two shapes that take one path, the one with more is meant.</summary>
    public int Fixed { get; }

    /// <param name="path">The path, with <c>{names}</c>; what follows <c>?</c> or <c>#</c> is left out.</param>
    /// <param name="isReserved">Which parameters may hold slashes; <c>{+name}</c> may too.</param>
    public static PathShape Parse(string path, Func<string, bool> isReserved)
    {
        var end = path.AsSpan().IndexOfAny('?', '#');
        var texts = (end < 0 ? path : path[..end]).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var reserved = Array.FindIndex(texts, text => text.Contains("{+", StringComparison.Ordinal) || SegmentPattern.Parse(text).Names.Any(isReserved));
        return reserved < 0
            ? new PathShape(texts.Select(SegmentPattern.Parse).ToArray(), null)
            : new PathShape(texts[..reserved].Select(SegmentPattern.Parse).ToArray(), SegmentPattern.Parse(string.Join('/', texts[reserved..])));
    }

    /// <summary>The pattern for the route tree, below <paramref name="prefix"/>. Parameters have names of our own: a vendor's may hold what the tree forbids.</summary>
    public RoutePattern ToRoutePattern(IEnumerable<string> prefix)
    {
        var count = 0;
        var segments = prefix.Select(text => RoutePatternFactory.Segment(RoutePatternFactory.LiteralPart(text)))
            .Concat(_segments.Select(segment => ToRouteSegment(segment, ref count)))
            .ToList();
        if (_tail is not null)
        {
            segments.Add(RoutePatternFactory.Segment(RoutePatternFactory.ParameterPart("rest", null, RoutePatternParameterKind.CatchAll)));
        }

        return RoutePatternFactory.Pattern(segments);
    }

    /// <summary>Reads the path's parameters; false where case or the rest of the path does not fit.</summary>
    public bool TryMatch(IReadOnlyList<string> segments, IDictionary<string, string> values)
    {
        if (_tail is null ? segments.Count != _segments.Length : segments.Count <= _segments.Length)
        {
            return false;
        }

        for (var i = 0; i < _segments.Length; i++)
        {
            if (!_segments[i].TryMatch(segments[i], values))
            {
                return false;
            }
        }

        return _tail is null || _tail.TryMatch(string.Join('/', segments.Skip(_segments.Length)), values);
    }

    // The tree cannot tell two parameters apart that touch, so they are one to it; TryMatch decides then.
    private static RoutePatternPathSegment ToRouteSegment(SegmentPattern segment, ref int count)
    {
        var parts = new List<RoutePatternPart>();
        foreach (var (literal, _) in segment.Parts)
        {
            if (literal is not null)
            {
                parts.Add(RoutePatternFactory.LiteralPart(literal));
            }
            else if (parts is not [.., RoutePatternParameterPart])
            {
                parts.Add(RoutePatternFactory.ParameterPart($"p{count++}"));
            }
        }

        return RoutePatternFactory.Segment(parts);
    }
}
