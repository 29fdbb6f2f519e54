using System.Net;
using System.Net.Sockets;

namespace JobKit.MockServer;

/// <summary><c>ipv4</c>.</summary>
internal sealed class Ipv4Format : IFormat
{
    public IReadOnlyList<string> Names { get; } = ["ipv4"];

    public string Title => "an IPv4 address (192.0.2.1)";

    public FormatVerdict Judge(string text) =>
        IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetwork && text.Count(character => character == '.') == 3 ? FormatVerdict.Right : FormatVerdict.Wrong;
}
