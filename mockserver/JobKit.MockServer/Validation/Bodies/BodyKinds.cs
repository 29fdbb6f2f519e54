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
}
