using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>What happens, as server-sent events: <c>job</c>, <c>journal</c>, <c>session</c> and <c>specs</c>, each with JSON. Ends when the server stops.</summary>
/// <param name="hub">Where it is heard of.</param>
/// <param name="sessions">Whose jobs are looked at: those that the clock drives move unseen.</param>
/// <param name="time">What looks and signs of life are timed by.</param>
/// <param name="stopping">The server stops.</param>
internal sealed class EventStream(EventHub hub, SessionStore sessions, TimeProvider time, CancellationToken stopping)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Tells the session that the request names; with <c>?session=*</c> all.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || !SameOrigin.Allows(context.Request))
        {
            await AnswerWriter.WriteAsync(context, HttpMethods.IsGet(context.Request.Method) ? SameOrigin.Refusal : Problem.Of(405, "The control API has no such entry", "Here is only GET.").With("Allow", "GET"));
            return;
        }

        var asked = context.Request.Query.TryGetValue("session", out var query) ? query.ToString() : SessionRouting.Named(context.Request) ?? SessionNames.Default;
        var channel = hub.Listen(asked == "*" ? null : asked);
        await using var looks = time.CreateTimer(_ => LookAt(asked), null, Look, Look);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            context.Response.ContentType = "text/event-stream";
            context.Response.Headers.CacheControl = "no-store";
            await WriteAsync(context.Response, ": listening\nretry: 1000\n\n"u8.ToArray(), ends.Token);
            while (!ends.IsCancellationRequested)
            {
                await WriteAsync(context.Response, await NextAsync(channel, ends.Token), ends.Token);
            }
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            // The client has gone, or the server stops.
        }
        finally
        {
            hub.Leave(channel);
        }
    }

    private void LookAt(string asked)
    {
        foreach (var session in asked == "*" ? sessions.All : sessions.Find(asked) is { } one ? [one] : [])
        {
            if (!session.Clock.IsStopped)
            {
                session.Jobs.CatchUp();
            }
        }
    }

    private static async Task WriteAsync(HttpResponse response, byte[] text, CancellationToken cancellation)
    {
        await response.Body.WriteAsync(text, cancellation);
        await response.Body.FlushAsync(cancellation);
    }

    // All that waits is one write. A comment now and then finds out that a client has gone.
    private async Task<byte[]> NextAsync(Channel<MockEvent> channel, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var timer = time.CreateTimer(_ => patience.Cancel(), null, Beat, Timeout.InfiniteTimeSpan);
        try
        {
            await channel.Reader.WaitToReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ": still here\n\n"u8.ToArray();
        }

        using var text = new MemoryStream();
        while (channel.Reader.TryRead(out var happened))
        {
            text.Write(Encoding.UTF8.GetBytes($"id: {happened.Number}\nevent: {happened.Kind}\ndata: "));
            text.Write(happened.Data);
            text.Write("\n\n"u8);
        }

        return text.ToArray();
    }
}
