namespace JobKit.MockServer;

/// <summary>All formats that are judged: one line here and one file each. Others (<c>password</c>, <c>binary</c>) say nothing about the text.</summary>
internal static class Formats
{
    public static IReadOnlyList<IFormat> All { get; } =
    [
        new DateTimeFormat(),
        new DateFormat(),
        new TimeFormat(),
        new DurationFormat(),
        new UuidFormat(),
        new Int32Format(),
        new Int64Format(),
        new EmailFormat(),
        new HostNameFormat(),
        new Ipv4Format(),
        new Ipv6Format(),
        new UriFormat(),
        new UriReferenceFormat(),
        new ByteFormat(),
        new JsonPointerFormat(),
    ];

    private static readonly Dictionary<string, IFormat> ByName = All.SelectMany(format => format.Names.Select(name => (name, format))).ToDictionary(pair => pair.name, pair => pair.format, StringComparer.Ordinal);

    /// <summary>The format of that name; null where it is not judged.</summary>
    public static IFormat? Find(string name) => ByName.GetValueOrDefault(name);
}
