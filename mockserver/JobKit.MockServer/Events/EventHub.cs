using System.Collections.Concurrent;
using System.Threading.Channels;

namespace JobKit.MockServer;

/// <summary>Hands on what happens in the sessions to those who listen; costs nothing while nobody does.</summary>
internal sealed class EventHub
{
    private const int MaxWaiting = 2000;

    private readonly ConcurrentDictionary<Channel<MockEvent>, string?> _listeners = new();
    private long _number;

    /// <summary>Begins to listen.</summary>
    /// <param name="session">The session; null: all.</param>
    public Channel<MockEvent> Listen(string? session)
    {
        // A listener that does not keep up loses the oldest events, never the server its memory.
        var channel = Channel.CreateBounded<MockEvent>(new BoundedChannelOptions(MaxWaiting) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[channel] = session;
        return channel;
    }

    public void Leave(Channel<MockEvent> channel) => _listeners.TryRemove(channel, out _);

    public bool IsHeard(string session) => !_listeners.IsEmpty && _listeners.Values.Any(wanted => wanted is null || wanted == session);

    /// <summary>Tells it to all who listen to that session; of none, to everybody.</summary>
    public void Publish(string kind, string? session, byte[] data)
    {
        var happened = new MockEvent(Interlocked.Increment(ref _number), kind, data);
        foreach (var (channel, wanted) in _listeners)
        {
            if (wanted is null || session is null || wanted == session)
            {
                channel.Writer.TryWrite(happened);
            }
        }
    }
}
