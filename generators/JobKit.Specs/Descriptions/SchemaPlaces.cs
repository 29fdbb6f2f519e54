namespace JobKit.Specs;

/// <summary>Follows a pointer through schemas, over all their branches.</summary>
public static class SchemaPlaces
{
    /// <summary>What <paramref name="roots"/>, each the schema of one possible answer, say of the place that <paramref name="pointer"/> names.</summary>
    public static PlaceResult Find(IReadOnlyList<Schema> roots, Pointer pointer)
    {
        if (roots.Count == 0)
        {
            return new PlaceResult { Kind = PlaceKind.Open };
        }

        var walk = Walk(roots, pointer);
        var result = walk.Result(pointer);
        return result.Kind == PlaceKind.Missing ? result with { Nearest = NearestPlace(roots, pointer, walk) } : result;
    }

    /// <summary>The pointer as text, expressions as <c>{…}</c>.</summary>
    public static string Text(Pointer pointer, int segments) => string.Concat(pointer.Segments.Take(segments).Select(segment => "/" + SegmentText(segment)));

    private static PlaceWalk Walk(IReadOnlyList<Schema> roots, Pointer pointer)
    {
        var walk = new PlaceWalk();
        foreach (var root in roots)
        {
            walk.Follow(root, pointer, 0, absent: false);
        }

        return walk;
    }

    // Segment by segment: who writes one name in another case than the vendor mostly does so all the way down.
    private static string? NearestPlace(IReadOnlyList<Schema> roots, Pointer pointer, PlaceWalk walk)
    {
        string? nearest = null;
        for (var last = -1; walk.Mend(pointer) is { } mend && mend.Depth > last; last = mend.Depth)
        {
            pointer = new Pointer(pointer.Segments.Select((segment, index) => index == mend.Depth ? TextTemplate.Literal(mend.Name) : segment).ToEquatableArray());
            nearest = Text(pointer, mend.Depth + 1);
            walk = Walk(roots, pointer);
            if (walk.Result(pointer).Kind != PlaceKind.Missing)
            {
                return Text(pointer, pointer.Segments.Count);
            }
        }

        return nearest;
    }

    /// <summary>One segment as it is written.</summary>
    internal static string SegmentText(TextTemplate segment) => string.Concat(segment.Parts.Select(part => part.Text?.Replace("~", "~0").Replace("/", "~1") ?? "{…}"));
}
