using System.Text.RegularExpressions;

namespace JobKit.Specs;

/// <summary>
/// Tells a description from the other files of a folder, whatever its name, without reading it whole: <c>openapi</c> or <c>swagger</c> is a key
/// at its top (published documents are often sorted, so that it stands at the very end), or it defines GraphQL types.
/// </summary>
internal static class DescriptionMark
{
    private static readonly Regex YamlKey = new("""^\uFEFF?["']?(openapi|swagger)["']?[ \t]*:""", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    // At the beginning of a line: deeper, they are names of fields.
    private static readonly Regex GraphQLDefinition = new(@"^(extend[ \t]+)?(schema|type|interface|union|enum|input|scalar)[ \t]+[\w{@]", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary>Whether the file looks like a description.</summary>
    public static bool IsOn(SourceFile file) => IsGraphQL(file.Name) ? GraphQLDefinition.IsMatch(file.Text)
        : DocumentReader.LooksLikeJson(file.Text) ? HasTopKey(file.Text)
        : YamlKey.IsMatch(file.Text);

    /// <summary>Whether a file of that name is written in GraphQL: a schema or a document.</summary>
    public static bool IsGraphQL(string name) =>
        name.EndsWith(".graphql", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".graphqls", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".gql", StringComparison.OrdinalIgnoreCase);

    private static bool HasTopKey(string text)
    {
        var depth = 0;
        for (var index = 0; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    depth--;
                    break;
                case '"':
                    var end = EndOfText(text, index + 1);
                    if (depth == 1 && IsMark(text, index + 1, end) && IsKey(text, end + 1))
                    {
                        return true;
                    }

                    index = end;
                    break;
            }
        }

        return false;
    }

    private static int EndOfText(string text, int index)
    {
        while (index < text.Length && text[index] != '"')
        {
            index += text[index] == '\\' ? 2 : 1;
        }

        return index;
    }

    private static bool IsMark(string text, int start, int end) =>
        end - start == 7 && (string.CompareOrdinal(text, start, "openapi", 0, 7) == 0 || string.CompareOrdinal(text, start, "swagger", 0, 7) == 0);

    private static bool IsKey(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index < text.Length && text[index] == ':';
    }
}
