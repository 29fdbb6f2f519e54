namespace JobKit;

/// <summary>Makes a vendor's text fit for a message or a log: one line, bounded.</summary>
internal static class OneLine
{
    private const int MaxLength = 500;

    public static string? OfAny(string? text) => text is null ? null : Of(text);

    public static string Of(string text)
    {
        var cut = text.Length > MaxLength ? string.Concat(text.AsSpan(0, MaxLength), "…") : text;
        return string.Create(cut.Length, cut, static (line, source) =>
        {
            for (var index = 0; index < line.Length; index++)
            {
                line[index] = char.IsControl(source[index]) ? ' ' : source[index];
            }
        });
    }
}
