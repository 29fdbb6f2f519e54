using System.Net;
using Microsoft.Extensions.Logging;

namespace JobKit.MockServer;

/// <summary>What a mock server plays, and how.</summary>
public sealed record MockServerOptions
{
    /// <summary>The folder that holds the vendor folders (or is one). Not set: <see cref="Folders"/> says what is played.</summary>
    public string? SpecsDirectory { get; init; }

    /// <summary>Whether a change in <see cref="SpecsDirectory"/> changes what is played. Default: yes.</summary>
    public bool Watch { get; init; } = true;

    /// <summary>Whether every documented example is replayed and compared once the server listens, and again when a folder has changed; what is wrong is logged and among <see cref="MockServer.Findings"/>. It delays nothing. Default: yes.</summary>
    public bool Replay { get; init; } = true;

    /// <summary>Vendor folders that are already read; played besides those of <see cref="SpecsDirectory"/>. Default: none.</summary>
    public IReadOnlyList<Specs.VendorFolder> Folders { get; init; } = [];

    /// <summary>The port; 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The address that is listened on. Default: loopback, so that nobody else reaches the server.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The clock that sessions' clocks follow. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How many sessions are remembered besides the default one; the one that was not used for the longest is forgotten first. Default: 100.</summary>
    public int MaxSessions { get; init; } = 100;

    /// <summary>Whether every credential has a session of its own, so that clients that cannot be told of sessions are apart. Default: they share the default one.</summary>
    public bool SessionPerCredential { get; init; }

    /// <summary>What moves jobs where neither session nor scenario says it. Default: polls.</summary>
    public ScenarioDrive Drive { get; init; } = ScenarioDrive.Polls;

    /// <summary>Decides what faults by share hit, and random latencies: the same seed and the same requests give the same faults. Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many requests a session's journal remembers, the latest. Default: 1,000.</summary>
    public int JournalEntries { get; init; } = 1000;

    /// <summary>How many bytes of requests and answers a session's journal remembers. Default: 1 MB.</summary>
    public int JournalBytes { get; init; } = 1024 * 1024;

    /// <summary>How many bytes of one body the journal keeps; the rest is left out. Default: 16 KB.</summary>
    public int JournalBodyBytes { get; init; } = 16 * 1024;

    /// <summary>How many jobs all sessions remember together; of the session that begins one too many, the one that was not asked for the longest is forgotten. Default: 100,000.</summary>
    public int MaxJobs { get; init; } = 100_000;

    /// <summary>The largest request body that is read, in bytes; larger ones are answered with 413. Default: 16 MB.</summary>
    public int MaxRequestBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many connections are served at a time, or fewer where the system lets the process open fewer files; further ones are closed at once. Default: 10,000.</summary>
    public int MaxConnections { get; init; } = 10_000;

    /// <summary>Whether requests that a strict vendor would refuse pass and are only noted. Default: they are refused, in the vendor's own shape where it documents one.</summary>
    public bool Lenient { get; init; }

    /// <summary>Settings of single providers, by the provider's name. Default: none, so every provider has the defaults.</summary>
    public IReadOnlyDictionary<string, ProviderSettings> Providers { get; init; } = new Dictionary<string, ProviderSettings>();

    /// <summary>Where the server logs; null, the default: nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }
}
