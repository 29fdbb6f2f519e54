using System.Text;

namespace JobKit.Specs;

/// <summary>Mends what the YAML parser refuses although published descriptions have it; no line and no column moves.</summary>
internal static class YamlText
{
    public static string Prepare(string text)
    {
        var prepared = new StringBuilder(text.Length);
        var lineStart = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && text[index] != '\n')
            {
                continue;
            }

            AppendLine(prepared, text, lineStart, index);
            if (index < text.Length)
            {
                prepared.Append('\n');
            }

            lineStart = index + 1;
        }

        return prepared.ToString();
    }

    // A block scalar may begin with a blank line that is longer than its indentation; the parser wants it empty.
    private static void AppendLine(StringBuilder prepared, string text, int start, int end)
    {
        var blank = true;
        for (var index = start; index < end && blank; index++)
        {
            blank = text[index] is ' ' or '\t' or '\r';
        }

        if (blank)
        {
            return;
        }

        for (var index = start; index < end; index++)
        {
            var character = text[index];
            if (index == 0 && character == '\uFEFF')
            {
                continue;
            }

            prepared.Append(IsForbidden(character) ? ' ' : character);
        }
    }

    private static bool IsForbidden(char character) => character < ' ' ? character is not ('\t' or '\r' or '\n') : character is '\u007F' or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
