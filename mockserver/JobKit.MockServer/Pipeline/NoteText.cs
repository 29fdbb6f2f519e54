namespace JobKit.MockServer;

/// <summary>The value of <c>JobKit-Note</c>: what was found in a request, bounded and as ASCII.</summary>
internal static class NoteText
{
    private const int Most = 1000;

    public static string Of(IReadOnlyList<string> notes)
    {
        var text = HeaderText.Of(string.Join(' ', notes));
        return text.Length <= Most ? text : text[..Most] + "...";
    }
}
