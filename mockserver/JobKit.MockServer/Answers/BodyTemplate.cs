using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace JobKit.MockServer;

/// <summary>A body, encoded once: byte segments with the changing places between them. A documented sample is one segment.</summary>
internal sealed class BodyTemplate
{
    private readonly ReadOnlyMemory<byte>[] _segments;
    private readonly Hole[] _holes;
    private byte[]? _gzipped;

    /// <param name="segments">The fixed bytes; one more than there are holes.</param>
    /// <param name="holes">What stands between them.</param>
    public BodyTemplate(IEnumerable<ReadOnlyMemory<byte>> segments, IEnumerable<Hole> holes) 
    {
        (_segments, _holes) = (segments.ToArray(), holes.ToArray());
        NeedsServer = _holes.Any(hole => hole.Kind == HoleKind.Server);
    }

    public static BodyTemplate Empty { get; } = Of([]);

    public bool IsEmpty => _holes.Length == 0 && _segments[0].IsEmpty;

    /// <summary>Whether the server's own address stands in it.</summary>
    public bool NeedsServer { get; }

    /// <summary>A body that never changes.</summary>
    public static BodyTemplate Of(byte[] bytes) => new([bytes], []);

    /// <summary>A body that was filled in, compressed; null where that does not make it shorter. One that never changes is compressed once.</summary>
    public byte[]? Gzipped(ReadOnlyMemory<byte> body)
    {
        if (_holes.Length > 0)
        {
            return Gzip.Shorten(body, CompressionLevel.Fastest);
        }

        // Two requests may do it at once, with one result.
        var gzipped = _gzipped ??= Gzip.Shorten(body, CompressionLevel.Optimal) ?? [];
        return gzipped.Length == 0 ? null : gzipped;
    }

    /// <summary>The whole body. One that never changes is not copied.</summary>
    public ReadOnlyMemory<byte> Fill(in Filling filling)
    {
        if (_holes.Length == 0)
        {
            return _segments[0];
        }

        var buffer = new ArrayBufferWriter<byte>(_segments.Sum(segment => segment.Length) + (_holes.Length * 40));
        buffer.Write(_segments[0].Span);
        for (var i = 0; i < _holes.Length; i++)
        {
            Encoding.UTF8.GetBytes(_holes[i].Fill(filling), buffer);
            buffer.Write(_segments[i + 1].Span);
        }

        return buffer.WrittenMemory;
    }
}
