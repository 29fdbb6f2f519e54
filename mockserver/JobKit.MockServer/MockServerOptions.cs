using System.Net;
using Microsoft.Extensions.Logging;

namespace JobKit.MockServer;

/// <summary>What a mock server plays, and how.</summary>
public sealed record MockServerOptions
{
    /// <summary>The folder that holds the vendor folders (or is one). Not set: <see cref="Folders"/> says what is played.</summary>
    public string? SpecsDirectory { get; init; }

    /// <summary>Vendor folders that are already read; played besides those of <see cref="SpecsDirectory"/>. Default: none.</summary>
    public IReadOnlyList<Specs.VendorFolder> Folders { get; init; } = [];

    /// <summary>The port; 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The address that is listened on. Default: loopback, so that nobody else reaches the server.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The clock of everything: times in answers, and when a job changed. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How many jobs are remembered; the one that was not asked for the longest is forgotten first. Default: 100,000.</summary>
    public int MaxJobs { get; init; } = 100_000;

    /// <summary>The largest request body that is read, in bytes; larger ones are answered with 413. Default: 16 MB.</summary>
    public int MaxRequestBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Settings of single providers, by the provider's name. Default: none, so every provider has the defaults.</summary>
    public IReadOnlyDictionary<string, ProviderSettings> Providers { get; init; } = new Dictionary<string, ProviderSettings>();

    /// <summary>Where the server logs; null, the default: nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }
}
