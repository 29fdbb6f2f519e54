using System.Text;

namespace JobKit.MockServer;

/// <summary>Text from a description that goes into a header: what a header cannot carry is percent-encoded, so nobody smuggles a header in.</summary>
internal static class HeaderText
{
    public static string Of(string text)
    {
        if (text.All(c => c is >= ' ' and < (char)127))
        {
            return text;
        }

        var result = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune.Value is >= ' ' and < 127 ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return result.ToString();
    }
}
