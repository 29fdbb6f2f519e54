using System.Security.Cryptography;
using System.Text;

namespace JobKit.MockServer;

/// <summary>The sessions of a server, bounded: the one that was not used for the longest goes first; the default one never does.</summary>
internal sealed class SessionStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<MockSession>> _sessions = new(StringComparer.Ordinal);
    private readonly LinkedList<MockSession> _order = [];
    private readonly Dictionary<string, string> _bySecret = new(StringComparer.Ordinal);
    private readonly Func<string, MockSession> _make;
    private readonly MockServerOptions _options;
    private int _named;
    private int _bound;
    private long _evicted;

    /// <param name="options">How many there may be, and whether credentials have one each.</param>
    /// <param name="make">Makes a session.</param>
    public SessionStore(MockServerOptions options, Func<string, MockSession> make)
    {
        (_options, _make) = (options, make);
        Default = make(SessionNames.Default);
    }

    /// <summary>The session of requests that name none.</summary>
    public MockSession Default { get; }

    /// <summary>How many sessions were given up for others.</summary>
    public long Evicted => Interlocked.Read(ref _evicted);

    /// <summary>All sessions, the default one first, then the latest used.</summary>
    public IReadOnlyList<MockSession> All
    {
        get
        {
            lock (_lock)
            {
                return [Default, .. _order.Reverse()];
            }
        }
    }

    /// <summary>The session of that name; it begins now where there is none.</summary>
    public MockSession Get(string name)
    {
        if (name == SessionNames.Default)
        {
            return Default;
        }

        MockSession? evicted = null;
        try
        {
            lock (_lock)
            {
                if (_sessions.TryGetValue(name, out var known))
                {
                    if (known.Next is not null)
                    {
                        _order.Remove(known);
                        _order.AddLast(known);
                    }

                    return known.Value;
                }

                var session = _make(name);
                _sessions[name] = _order.AddLast(session);
                if (_sessions.Count > Math.Max(_options.MaxSessions, 1))
                {
                    evicted = _order.First!.Value;
                    Drop(evicted.Name);
                    Interlocked.Increment(ref _evicted);
                }

                return session;
            }
        }
        finally
        {
            evicted?.Jobs.Clear();
        }
    }

    /// <summary>The session of that name; null where there is none.</summary>
    public MockSession? Find(string name)
    {
        lock (_lock)
        {
            return name == SessionNames.Default ? Default : _sessions.TryGetValue(name, out var known) ? known.Value : null;
        }
    }

    /// <summary>A session of a name that none has.</summary>
    public MockSession New()
    {
        while (true)
        {
            var name = $"session-{Interlocked.Increment(ref _named)}";
            if (Find(name) is null)
            {
                return Get(name);
            }
        }
    }

    /// <summary>Ends a session; false where there is none. Of the default one only what it holds goes.</summary>
    public bool Remove(string name)
    {
        if (Find(name) is not { } session)
        {
            return false;
        }

        session.Reset();
        lock (_lock)
        {
            Drop(name);
        }

        return true;
    }

    /// <summary>Gives a secret to a session: requests that carry it belong there.</summary>
    public void Bind(string secret, string name)
    {
        lock (_lock)
        {
            _bySecret[Hash(secret)] = name;
            Volatile.Write(ref _bound, _bySecret.Count);
        }
    }

    /// <summary>The session that a secret leads to; null where it leads nowhere.</summary>
    public MockSession? BySecret(string secret)
    {
        if (SessionNames.FromSecret(secret) is { } named)
        {
            return Get(named);
        }

        if (!_options.SessionPerCredential && Volatile.Read(ref _bound) == 0)
        {
            return null;
        }

        var hash = Hash(secret);
        string? name;
        lock (_lock)
        {
            _bySecret.TryGetValue(hash, out name);
        }

        return name is not null ? Get(name) : _options.SessionPerCredential ? Get($"credential-{hash[..12].ToLowerInvariant()}") : null;
    }

    private void Drop(string name)
    {
        if (_sessions.Remove(name, out var node))
        {
            _order.Remove(node);
            foreach (var bound in _bySecret.Where(pair => pair.Value == name).Select(pair => pair.Key).ToArray())
            {
                _bySecret.Remove(bound);
            }

            Volatile.Write(ref _bound, _bySecret.Count);
        }
    }

    // Secrets are not kept, only what recognises them.
    private static string Hash(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
