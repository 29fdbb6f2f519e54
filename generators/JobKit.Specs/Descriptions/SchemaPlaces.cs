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

        var walk = new PlaceWalk();
        foreach (var root in roots)
        {
            walk.Follow(root, pointer, 0, absent: false);
        }

        return walk.Result(pointer);
    }

    /// <summary>The pointer as text, expressions as <c>{…}</c>.</summary>
    public static string Text(Pointer pointer, int segments) => string.Concat(pointer.Segments.Take(segments).Select(segment => "/" + SegmentText(segment)));

    /// <summary>One segment as it is written.</summary>
    internal static string SegmentText(TextTemplate segment) => string.Concat(segment.Parts.Select(part => part.Text?.Replace("~", "~0").Replace("/", "~1") ?? "{…}"));
}
