namespace JobKit.MockServer;

/// <summary>All kinds of body that are looked into: one line here and one file each.</summary>
internal static class BodyKinds
{
    public static IReadOnlyList<IBodyKind> All { get; } =
    [
        new JsonBodyKind(),
        new FormBodyKind(),
        new MultipartBodyKind(),
        new TextBodyKind(),
    ];

    /// <summary>The kind of a media type; null where bodies of it are not looked into.</summary>
    public static IBodyKind? Find(string mediaType)
    {
        var essence = mediaType.Split(';')[0].Trim().ToLowerInvariant();
        return All.FirstOrDefault(kind => kind.Reads(essence));
    }
}
