using System.Buffers.Text;

namespace JobKit.MockServer;

/// <summary><c>byte</c>: Base64.</summary>
internal sealed class ByteFormat : IFormat
{
    public IReadOnlyList<string> Names { get; } = ["byte", "base64"];

    public string Title => "Base64";

    public FormatVerdict Judge(string text) =>
        Base64.IsValid(text) ? FormatVerdict.Right : Base64Url.IsValid(text) ? FormatVerdict.Loose : FormatVerdict.Wrong;
}
