using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace JobKit;

/// <summary>Settings that hold for every provider unless its own say otherwise. Checked when the host starts.</summary>
public sealed class JobKitOptions
{
    private readonly List<string> _unreadable = [];

    /// <summary>How long one request may take; more than 0. Default: 30 s.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest answer that is read, in bytes, decompressed; at least 1. Default: 4 MB.</summary>
    public int MaxResponseBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>Reads the section <c>JobKit</c>. What cannot be read is one of the <see cref="Problems"/>.</summary>
    internal void Load(IConfiguration section)
    {
        if (section["RequestTimeout"] is { Length: > 0 } duration)
        {
            RequestTimeout = TimeSpan.TryParse(duration, CultureInfo.InvariantCulture, out var timeout) ? timeout : Unreadable(RequestTimeout, "RequestTimeout", "a duration such as 00:00:30");
        }

        if (section["MaxResponseBytes"] is { Length: > 0 } count)
        {
            MaxResponseBytes = int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : Unreadable(MaxResponseBytes, "MaxResponseBytes", "a number of bytes");
        }
    }

    /// <summary>What is wrong, a sentence each that names the configuration key.</summary>
    internal IEnumerable<string> Problems()
    {
        foreach (var problem in _unreadable)
        {
            yield return problem;
        }

        if (RequestTimeout <= TimeSpan.Zero)
        {
            yield return "JobKit:RequestTimeout is longer than nothing.";
        }

        if (MaxResponseBytes <= 0)
        {
            yield return "JobKit:MaxResponseBytes is at least 1.";
        }
    }

    private T Unreadable<T>(T kept, string option, string wanted)
    {
        _unreadable.Add($"JobKit:{option} is {wanted}.");
        return kept;
    }
}
