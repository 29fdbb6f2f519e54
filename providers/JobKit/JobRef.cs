using System.Diagnostics.CodeAnalysis;

namespace JobKit;

/// <summary>
/// A job of any provider as one text: <c>sutro:batch_job_12345</c>. The provider's name, a colon, and the parts of the key,
/// percent-encoded (RFC 3986) and joined by <c>/</c>. This is what one stores in a database.
/// </summary>
public readonly struct JobRef : IParsable<JobRef>, IEquatable<JobRef>
{
    private readonly string? _text;
    private readonly string[]? _parts;

    private JobRef(string provider, string[] parts)
    {
        Provider = provider;
        _parts = parts;
        _text = provider + ":" + string.Join('/', parts.Select(Uri.EscapeDataString));
    }

    /// <summary>The provider's name (<c>ttd-workflows</c>).</summary>
    public string Provider => field ?? "";

    /// <summary>The parts of the key, decoded, in the provider's order.</summary>
    public IReadOnlyList<string> KeyParts => _parts ?? [];

    /// <summary>A reference from its parts.</summary>
    /// <exception cref="ArgumentException">The provider's name is empty or has characters other than letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, or there is no part.</exception>
    public static JobRef Create(string provider, params IEnumerable<string> keyParts)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(keyParts);
        var parts = keyParts.ToArray();
        if (!IsName(provider))
        {
            throw new ArgumentException($"'{provider}' is no provider's name: letters, digits, '-', '_' and '.' make one.", nameof(provider));
        }

        return parts.Length == 0 ? throw new ArgumentException("A job has at least one key part.", nameof(keyParts)) : new JobRef(provider, parts);
    }

    /// <summary>Reads a reference.</summary>
    /// <exception cref="FormatException">The text is no reference.</exception>
    public static JobRef Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var job)
        ? job
        : throw new FormatException($"'{s}' is no job reference: write provider:key, the key's parts percent-encoded and joined by '/' (sutro:batch_job_12345).");

    /// <summary>Reads a reference; false where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JobRef result)
    {
        result = default;
        var colon = s?.IndexOf(':') ?? -1;
        if (colon <= 0 || !IsName(s![..colon]))
        {
            return false;
        }

        var parts = s[(colon + 1)..].Split('/');
        for (var index = 0; index < parts.Length; index++)
        {
            if (!TryDecode(parts[index], out parts[index]))
            {
                return false;
            }
        }

        if (parts.Length == 1 && parts[0].Length == 0)
        {
            return false;
        }

        result = new JobRef(s[..colon], parts);
        return true;
    }

    /// <summary>The reference as text; empty for the default value.</summary>
    public override string ToString() => _text ?? "";

    /// <inheritdoc/>
    public bool Equals(JobRef other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JobRef other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>Whether both name the same job.</summary>
    public static bool operator ==(JobRef left, JobRef right) => left.Equals(right);

    /// <summary>Whether they name different jobs.</summary>
    public static bool operator !=(JobRef left, JobRef right) => !left.Equals(right);

    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    // Uri.UnescapeDataString lets a stray % through; a reference that was cut must not name another job.
    private static bool TryDecode(string part, out string decoded)
    {
        decoded = part;
        for (var index = part.IndexOf('%'); index >= 0; index = part.IndexOf('%', index + 1))
        {
            if (index + 2 >= part.Length || !char.IsAsciiHexDigit(part[index + 1]) || !char.IsAsciiHexDigit(part[index + 2]))
            {
                return false;
            }
        }

        decoded = Uri.UnescapeDataString(part);
        return true;
    }
}
