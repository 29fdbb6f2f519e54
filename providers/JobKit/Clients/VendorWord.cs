using System.ComponentModel;
using System.Text.Json;

namespace JobKit.Clients;

/// <summary>Reads the vendor's words, known or not.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VendorWord
{
    /// <summary>The text of a scalar; null of anything else.</summary>
    public static string? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String: return reader.GetString();
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                using (var scalar = JsonDocument.ParseValue(ref reader))
                {
                    return scalar.RootElement.GetRawText();
                }

            default:
                reader.Skip();
                return null;
        }
    }
}
