using System.Net;
using System.Net.Sockets;

namespace JobKit.MockServer;

/// <summary><c>ipv6</c>.</summary>
internal sealed class Ipv6Format : IFormat
{
    public IReadOnlyList<string> Names { get; } = ["ipv6"];

    public string Title => "an IPv6 address (2001:db8::1)";

    public FormatVerdict Judge(string text) =>
        IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 && text[0] != '[' ? FormatVerdict.Right : FormatVerdict.Wrong;
}
