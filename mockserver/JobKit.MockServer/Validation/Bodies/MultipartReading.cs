using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace JobKit.MockServer;

/// <summary>The parts of a multipart body, or why they could not be read.</summary>
/// <param name="Parts">The parts; empty where the body is none or is broken.</param>
/// <param name="Error">Why it could not be read; null where it could, and where it is none.</param>
internal sealed record MultipartReading(IReadOnlyList<BodyPart> Parts, string? Error)
{
    private const int MostParts = 10_000;

    /// <summary>Reads a request's parts; null where its body is not multipart.</summary>
    public static async ValueTask<MultipartReading?> ReadAsync(HttpRequest request, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        if (request.ContentType is not { } sent || !sent.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (!MediaTypeHeaderValue.TryParse(sent, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
        {
            return new MultipartReading([], "Content-Type names no boundary");
        }

        try
        {
            return new MultipartReading(await ReadPartsAsync(boundary, body, cancellation), null);
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException)
        {
            return new MultipartReading([], problem.Message.TrimEnd('.'));
        }
    }

    private static async Task<List<BodyPart>> ReadPartsAsync(string boundary, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(body.ToArray(), writable: false);
        var reader = new MultipartReader(boundary, stream);
        var parts = new List<BodyPart>();
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (parts.Count == MostParts)
            {
                throw new InvalidDataException($"it has more than {MostParts} parts");
            }

            using var content = new MemoryStream();
            await section.Body.CopyToAsync(content, cancellation);
            var disposition = section.GetContentDispositionHeader();
            parts.Add(new BodyPart(
                HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value ?? "",
                HeaderUtilities.RemoveQuotes(disposition?.FileName ?? default).Value,
                section.ContentType,
                content.ToArray()));
        }

        return parts;
    }
}
