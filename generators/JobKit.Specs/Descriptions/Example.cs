using System.Text;

namespace JobKit.Specs;

/// <summary>A documented example of a body.</summary>
/// <param name="Name">Its name; <c>default</c> for the one that has none.</param>
/// <param name="Value">Its value.</param>
/// <param name="Location">Where it stands: at its name, or at the key <c>example</c>.</param>
public sealed record Example(string Name, Node Value, Location Location)
{
    /// <summary>
    /// The body's bytes. A text under a JSON media type whose schema is no text is JSON text: those bytes as they stand.
    /// Anything else is written as compact JSON.
    /// </summary>
    public byte[] ToBytes(MediaType mediaType)
    {
        if (Value is ScalarNode { Kind: ScalarKind.String } text && (!mediaType.IsJson || mediaType.Schema?.Types.Contains("string") != true))
        {
            return Encoding.UTF8.GetBytes(text.Text);
        }

        return Encoding.UTF8.GetBytes(NodeJson.Write(Value));
    }

    /// <summary>The value as a tree: JSON in a text is read.</summary>
    public Node ToNode(MediaType mediaType)
    {
        if (Value is ScalarNode { Kind: ScalarKind.String } text && mediaType.Schema?.Types.Contains("string") != true)
        {
            var read = DocumentReader.Read(new SourceFile("example.json", Location.Path, text.Text));
            return read.Root ?? Value;
        }

        return Value;
    }
}
