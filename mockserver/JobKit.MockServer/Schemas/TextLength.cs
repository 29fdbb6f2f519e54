namespace JobKit.MockServer;

/// <summary>How long a text is for JSON Schema: two UTF-16 units of one character are one.</summary>
internal static class TextLength
{
    public static int Of(string text)
    {
        var length = text.Length;
        for (var index = 1; index < text.Length; index++)
        {
            length -= char.IsSurrogatePair(text[index - 1], text[index]) ? 1 : 0;
        }

        return length;
    }
}
