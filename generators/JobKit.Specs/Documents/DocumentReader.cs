namespace JobKit.Specs;

/// <summary>Reads YAML and JSON into one kind of tree. Never throws.</summary>
public static class DocumentReader
{
    /// <summary>How deep a document may nest before it is refused.</summary>
    internal const int MaxDepth = 256;

    /// <summary>Reads a file: JSON where it looks like JSON and is, else YAML.</summary>
    public static DocumentResult Read(SourceFile file)
    {
        var isJsonFile = file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        if (isJsonFile || LooksLikeJson(file.Text))
        {
            var json = new JsonDocumentReader(file).Read();
            if (json.Error is null || isJsonFile)
            {
                return json;
            }
        }

        return new YamlDocumentReader(file).Read();
    }

    /// <summary>Whether the first sign is that of a JSON object or list.</summary>
    internal static bool LooksLikeJson(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && character != '\uFEFF')
            {
                return character is '{' or '[';
            }
        }

        return false;
    }
}
