using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>Sends an answer as no good vendor would: late, in pieces, cut short or not at all.</summary>
internal static class DeliveryWriter
{
    private static readonly byte[] Filler = [.. Enumerable.Repeat((byte)' ', 64 * 1024)];

    public static async Task WriteAsync(HttpContext context, MockAnswer answer, ReadOnlyMemory<byte> body, Delivery delivery, TimeProvider time)
    {
        if (delivery.Delay > TimeSpan.Zero)
        {
            await Task.Delay(delivery.Delay, time, context.RequestAborted);
        }

        if (delivery.IsReset)
        {
            Reset(context);
            return;
        }

        AnswerWriter.WriteHead(context, answer, body.Length + delivery.Padding);
        if (!AnswerWriter.HasBody(context, answer))
        {
            return;
        }

        var sent = delivery.CutAfter is { } cut ? body[..Math.Min(cut, body.Length)] : body;
        await WriteAsync(context, sent, delivery, time);
        if (delivery.CutAfter is not null)
        {
            // Less than was promised: Kestrel sends it and then closes. To abort would take back what is not on the wire yet.
            return;
        }

        for (var left = delivery.Padding; left > 0; left -= Filler.Length)
        {
            await context.Response.Body.WriteAsync(Filler.AsMemory(0, (int)Math.Min(left, Filler.Length)), context.RequestAborted);
        }
    }

    private static async Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> body, Delivery delivery, TimeProvider time)
    {
        var size = delivery.ChunkSize ?? Math.Max(body.Length, 1);
        for (var start = 0; start < body.Length; start += size)
        {
            if (start > 0)
            {
                await Task.Delay(delivery.ChunkDelay, time, context.RequestAborted);
            }

            await context.Response.Body.WriteAsync(body.Slice(start, Math.Min(size, body.Length - start)), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }

    // A socket that lingers no time is closed with a reset, not with a goodbye.
    private static void Reset(HttpContext context)
    {
        if (context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
        {
            socket.LingerState = new LingerOption(true, 0);
            socket.Close();
        }

        context.Abort();
    }
}
