using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;

namespace JobKit.MockServer;

/// <summary>
/// Looks at the first bytes of a connection: HTTP/2's preface (RFC 9113, 3.4) or HTTP/1.1. Offers to upgrade to h2c (<c>Upgrade: h2c</c>)
/// are passed over, and HTTP/1.1 goes on, as the vendors' Java clients expect.
/// </summary>
/// <param name="http2">Where connections go on that speak HTTP/2.</param>
/// <param name="patience">How long a connection may say nothing.</param>
/// <param name="time">What that is waited for by.</param>
internal sealed class ProtocolChoice(PriorKnowledgeListener http2, TimeSpan patience, TimeProvider time)
{
    private static ReadOnlySpan<byte> Preface => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8;

    public async Task ServeAsync(ConnectionContext connection, ConnectionDelegate http1)
    {
        bool? isHttp2 = null;
        try
        {
            isHttp2 = await SniffAsync(connection.Transport.Input, connection.ConnectionClosed);
        }
        catch (Exception problem) when (problem is OperationCanceledException or IOException)
        {
            // Whoever connects and says nothing, or goes, is let go.
        }

        await (isHttp2 switch
        {
            true => http2.ServeAsync(connection),
            false => http1(connection),
            null => Task.CompletedTask,
        });
    }

    /// <summary>Whether the bytes begin with the preface; null where more of them are needed to tell.</summary>
    public static bool? IsPreface(ReadOnlySequence<byte> bytes)
    {
        Span<byte> first = stackalloc byte[24];
        first = first[..(int)Math.Min(bytes.Length, first.Length)];
        bytes.Slice(0, first.Length).CopyTo(first);
        return !Preface.StartsWith(first) ? false : first.Length == Preface.Length ? true : null;
    }

    private async ValueTask<bool?> SniffAsync(PipeReader input, CancellationToken closed)
    {
        // Mostly the first bytes are there already.
        if (input.TryRead(out var result) && Decide(input, result) is { } known)
        {
            return known;
        }

        using var timeout = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, closed);
        while (!result.IsCompleted)
        {
            result = await input.ReadAsync(either.Token);
            if (Decide(input, result) is { } told)
            {
                return told;
            }
        }

        return null;
    }

    // What was looked at is left for whoever serves the connection.
    private static bool? Decide(PipeReader input, ReadResult result)
    {
        var known = result.Buffer.IsEmpty ? null : IsPreface(result.Buffer);
        input.AdvanceTo(result.Buffer.Start, known is null ? result.Buffer.End : result.Buffer.Start);
        return known;
    }
}
