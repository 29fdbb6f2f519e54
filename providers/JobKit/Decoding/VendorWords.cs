using System.ComponentModel;

namespace JobKit.Decoding;

/// <summary>Joins the further words that decided.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VendorWords
{
    /// <summary>The texts joined by <c>/</c>; null where there are none. A word that stands in for the main one is not said twice.</summary>
    public static string? Join(string? vendorState, bool isMainAbsent, params ReadOnlySpan<string?> words)
    {
        string? joined = null;
        var skip = isMainAbsent;
        foreach (var word in words)
        {
            if (word is null || (skip && word == vendorState))
            {
                skip &= word is null;
                continue;
            }

            joined = joined is null ? word : $"{joined}/{word}";
        }

        return joined;
    }
}
