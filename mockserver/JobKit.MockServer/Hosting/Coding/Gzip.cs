using System.IO.Compression;

namespace JobKit.MockServer;

/// <summary>Compresses bodies.</summary>
internal static class Gzip
{
    /// <summary>The body compressed; null where it does not get shorter.</summary>
    public static byte[]? Shorten(ReadOnlyMemory<byte> body, CompressionLevel level)
    {
        using var buffer = new MemoryStream(body.Length);
        using (var gzip = new GZipStream(buffer, level, leaveOpen: true))
        {
            gzip.Write(body.Span);
        }

        return buffer.Length < body.Length ? buffer.ToArray() : null;
    }
}
