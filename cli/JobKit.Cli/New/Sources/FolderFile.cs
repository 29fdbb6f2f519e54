using System.Text;
using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>A file of a vendor folder.</summary>
/// <param name="Name">Its path in the folder, with <c>/</c>.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record FolderFile(string Name, byte[] Bytes)
{
    /// <summary>A file of text.</summary>
    public static FolderFile Of(string name, string text) => new(name, new UTF8Encoding(false).GetBytes(text));

    /// <summary>The text: UTF-8 unless a byte-order mark says otherwise.</summary>
    public string Text
    {
        get
        {
            using var reader = new StreamReader(new MemoryStream(Bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
    }

    public SourceFile ToSource(string directory) => new(Name, Path.Combine(directory, Name), Text);
}
