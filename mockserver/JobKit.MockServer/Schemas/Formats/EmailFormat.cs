namespace JobKit.MockServer;

/// <summary><c>email</c>: something, an at sign, a host. More only the mail server knows.</summary>
internal sealed class EmailFormat : IFormat
{
    public IReadOnlyList<string> Names { get; } = ["email", "idn-email"];

    public string Title => "an e-mail address (someone@example.com)";

    public FormatVerdict Judge(string text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && at < text.Length - 1 && !text.Any(char.IsWhiteSpace) && text[at + 1] != '.' && text[^1] != '.' ? FormatVerdict.Right : FormatVerdict.Wrong;
    }
}
