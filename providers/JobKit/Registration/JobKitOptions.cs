namespace JobKit;

/// <summary>Settings that hold for every provider unless its own say otherwise.</summary>
public sealed class JobKitOptions
{
    /// <summary>How long one request may take. Default: 30 s.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest answer that is read, in bytes, decompressed. Default: 4 MB.</summary>
    public int MaxResponseBytes { get; set; } = 4 * 1024 * 1024;
}
