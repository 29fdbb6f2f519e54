using System.ComponentModel;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Polly;

namespace JobKit;

/// <summary>Settings of one provider. Generated types add the vendor's secrets.</summary>
public abstract class JobProviderOptions
{
    private readonly List<string> _unreadable = [];

    /// <summary>Options of the provider of that name.</summary>
    protected JobProviderOptions(string provider, Uri? baseAddress)
    {
        Provider = provider;
        BaseAddress = baseAddress;
    }

    /// <summary>The provider's name, which is its section under <c>JobKit</c>.</summary>
    public string Provider { get; }

    /// <summary>Where the vendor is: absolute, https, or http on loopback. Default: the mapping's or description's server.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>Whether plain http to another machine is allowed although secrets are sent. Default: false.</summary>
    public bool AllowInsecure { get; set; }

    /// <summary>How long one request may take. Not set: <see cref="JobKitOptions.RequestTimeout"/>.</summary>
    public TimeSpan? RequestTimeout { get; set; }

    /// <summary>The largest answer that is read, in bytes, decompressed. Not set: <see cref="JobKitOptions.MaxResponseBytes"/>.</summary>
    public int? MaxResponseBytes { get; set; }

    /// <summary>How often waits ask. Not set: the mapping's.</summary>
    public PollingOptions? Polling { get; set; }

    /// <summary>What is done about transient faults of single polls in a wait. Not set: five retries between 1 s and 30 s; after 429 and 503 not before Retry-After is over or, without it, the usual interval.</summary>
    public ResiliencePipeline? Retry { get; set; }

    /// <summary>Names the provider and its address; secrets never show.</summary>
    public sealed override string ToString() => $"{GetType().Name} {{ Provider = {Provider}, BaseAddress = {BaseAddress} }}";

    /// <summary>Reads the section <c>JobKit:&lt;provider&gt;</c>, key by key.</summary>
    public virtual void Load(IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        if (Text(section, "BaseAddress") is { } address)
        {
            BaseAddress = Uri.TryCreate(address, UriKind.Absolute, out var read) ? read : Unreadable<Uri?>("BaseAddress", "an absolute address such as https://api.example.com");
        }

        AllowInsecure = Text(section, "AllowInsecure") is { } insecure ? bool.TryParse(insecure, out var allowed) ? allowed : Unreadable<bool>("AllowInsecure", "true or false") : AllowInsecure;
        RequestTimeout = Duration(section, "RequestTimeout") ?? RequestTimeout;
        MaxResponseBytes = Text(section, "MaxResponseBytes") is { } bytes
            ? int.TryParse(bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Unreadable<int?>("MaxResponseBytes", "a number of bytes")
            : MaxResponseBytes;
        Polling = new PollingOptions
        {
            First = Duration(section, "Polling:First"),
            Interval = Duration(section, "Polling:Interval"),
            MaxInterval = Duration(section, "Polling:MaxInterval"),
            NotFoundGrace = Duration(section, "Polling:NotFoundGrace"),
            Deadline = Duration(section, "Polling:Deadline"),
        }.Over(Polling);
    }

    /// <summary>Adds the vendor's secret to a request. Called only for requests to the origin of <see cref="BaseAddress"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract void Authorize(HttpRequestMessage request);

    /// <summary>What is wrong with the options, a sentence each that names the configuration key.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual IEnumerable<string> Validate()
    {
        foreach (var problem in _unreadable)
        {
            yield return problem;
        }

        if (BaseAddress is null)
        {
            yield return $"{Key("BaseAddress")} is missing: {Provider} has an address for each customer, such as https://customer.example.com.";
        }
        else if (!BaseAddress.IsAbsoluteUri || (BaseAddress.Scheme != Uri.UriSchemeHttps && BaseAddress.Scheme != Uri.UriSchemeHttp))
        {
            yield return $"{Key("BaseAddress")} is an absolute https address; '{BaseAddress}' is none.";
        }
        else if (BaseAddress.Scheme == Uri.UriSchemeHttp && !BaseAddress.IsLoopback && !AllowInsecure)
        {
            yield return $"{Key("BaseAddress")} is plain http, which shows the secret to everybody on the way; use https, or set {Key("AllowInsecure")} to true.";
        }

        if (RequestTimeout <= TimeSpan.Zero)
        {
            yield return $"{Key("RequestTimeout")} is longer than nothing.";
        }

        if (MaxResponseBytes <= 0)
        {
            yield return $"{Key("MaxResponseBytes")} is at least 1.";
        }

        foreach (var problem in Polling?.Problems() ?? [])
        {
            yield return Key("Polling:" + problem);
        }
    }

    /// <summary>The configuration key of an option.</summary>
    protected string Key(string option) => $"JobKit:{Provider}:{option}";

    /// <summary>The problem of a secret, if it has one: it is missing, or cannot stand in a header.</summary>
    protected string? SecretProblem(string option, string? value) => value switch
    {
        null or "" => $"{Key(option)} is missing: {Provider} asks for it.",
        _ when value.AsSpan().IndexOfAnyExceptInRange(' ', '~') >= 0 => $"{Key(option)} has a character that no header may have, such as a line break; check how it was copied.",
        _ => null,
    };

    /// <summary>The text of a key; null where it is missing or empty.</summary>
    protected static string? Text(IConfiguration section, string key) => section[key] is { Length: > 0 } text ? text : null;

    private TimeSpan? Duration(IConfiguration section, string key) => Text(section, key) is { } text
        ? TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration) ? duration : Unreadable<TimeSpan?>(key, "a duration such as 00:00:05")
        : null;

    private T? Unreadable<T>(string option, string wanted)
    {
        _unreadable.Add($"{Key(option)} is {wanted}.");
        return default;
    }
}
