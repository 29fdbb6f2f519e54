using System.Text.Json;

namespace JobKit;

/// <summary>Reads problem details (RFC 9457), also where they are sent as plain JSON.</summary>
internal static class ProblemDetailsReader
{
    /// <summary>Type, title and detail; all null where the answer has none.</summary>
    public static (string? Type, string? Title, string? Detail) Read(VendorAnswer answer)
    {
        if (answer.MediaType is not ("application/problem+json" or "application/json"))
        {
            return default;
        }

        try
        {
            using var document = JsonDocument.Parse(answer.Body);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return default;
            }

            var (type, title, detail) = (Text(root, "type"), Text(root, "title"), Text(root, "detail"));
            var isProblem = answer.MediaType == "application/problem+json" || (title is not null && (detail is not null || type is not null || root.TryGetProperty("status", out _)));
            return isProblem ? (type == "about:blank" ? null : type, title, detail) : default;
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
