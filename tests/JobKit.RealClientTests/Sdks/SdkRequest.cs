using JobKit.TestKit;

namespace JobKit.RealClientTests.Sdks;

/// <summary>A request as a vendor's SDK writes it, from one of the files under <c>Requests/</c>.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Method">The method.</param>
/// <param name="Target">Path and query, below the base address that the SDK is given.</param>
/// <param name="Headers">The header lines, in the SDK's order.</param>
internal sealed record SdkRequest(string Name, string Method, string Target, IReadOnlyList<string> Headers)
{
    /// <summary>The request of that name.</summary>
    public static SdkRequest Of(string file, string name) => All(file).Single(request => request.Name == name);

    /// <summary>All of a file.</summary>
    public static IReadOnlyList<SdkRequest> All(string file) =>
        [.. File.ReadAllText(Path.Combine(RepoPaths.Root, "tests", "JobKit.RealClientTests", "Sdks", "Requests", $"{file}.txt")).ReplaceLineEndings("\n").Split("\n== ")[1..].Select(Read)];

    /// <summary>The same with another header line in place of the one of that name.</summary>
    public SdkRequest With(string name, string? line) =>
        this with { Headers = [.. Headers.Where(header => !header.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase)), .. line is null ? Array.Empty<string>() : [line]] };

    /// <summary>The bytes' text; the base path is the only thing that is added.</summary>
    public string Text(Uri server) =>
        $"{Method} {server.AbsolutePath.TrimEnd('/')}{Target} HTTP/1.1\r\n{string.Concat(Headers.Select(header => header.Replace("{host}", server.Authority, StringComparison.Ordinal) + "\r\n"))}\r\n";

    private static SdkRequest Read(string block)
    {
        var lines = block.Trim().Split('\n');
        var line = lines[1].Split(' ', 2);
        return new SdkRequest(lines[0], line[0], line[1], lines[2..]);
    }
}
