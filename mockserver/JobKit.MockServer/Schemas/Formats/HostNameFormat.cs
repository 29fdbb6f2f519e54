namespace JobKit.MockServer;

/// <summary><c>hostname</c>.</summary>
internal sealed class HostNameFormat : IFormat
{
    public IReadOnlyList<string> Names { get; } = ["hostname", "idn-hostname"];

    public string Title => "a host's name (api.example.com)";

    public FormatVerdict Judge(string text) => Uri.CheckHostName(text) is UriHostNameType.Dns or UriHostNameType.IPv4 ? FormatVerdict.Right : FormatVerdict.Wrong;
}
