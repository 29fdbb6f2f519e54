using System.ComponentModel;
using Microsoft.Extensions.Logging;

namespace JobKit;

/// <summary>What a provider works with; made by the registration.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ProviderServices
{
    internal ProviderServices(IHttpClientFactory httpClients, TimeProvider time, ILogger logger, JobMetrics metrics, Func<double> random, JobProviderOptions options, JobKitOptions defaults)
    {
        HttpClients = httpClients;
        Time = time;
        Logger = logger;
        Metrics = metrics;
        Random = random;
        Options = options;
        RequestTimeout = options.RequestTimeout ?? defaults.RequestTimeout;
        MaxResponseBytes = options.MaxResponseBytes ?? defaults.MaxResponseBytes;
    }

    internal IHttpClientFactory HttpClients { get; }

    internal TimeProvider Time { get; }

    internal ILogger Logger { get; }

    internal JobMetrics Metrics { get; }

    internal Func<double> Random { get; }

    internal JobProviderOptions Options { get; }

    internal TimeSpan RequestTimeout { get; }

    internal int MaxResponseBytes { get; }
}
