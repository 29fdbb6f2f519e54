namespace JobKit.Specs;

/// <summary>A JSON Pointer (RFC 6901) whose segments are unescaped and may have expressions in them.</summary>
public sealed record Pointer(EquatableArray<TextTemplate> Segments)
{
    /// <summary>The pointer to the whole value.</summary>
    public static Pointer Root { get; } = new(EquatableArray<TextTemplate>.Empty);
}
