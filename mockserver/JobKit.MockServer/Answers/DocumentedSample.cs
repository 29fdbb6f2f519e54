using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>An answer that the description shows, byte for byte.</summary>
/// <param name="Name">The example's name.</param>
/// <param name="Status">The HTTP status that it is sent with.</param>
/// <param name="Response">The response that it belongs to.</param>
/// <param name="Media">The media type that it belongs to.</param>
/// <param name="Bytes">The body.</param>
internal sealed record DocumentedSample(string Name, int Status, Response Response, MediaType Media, byte[] Bytes)
{
    /// <summary>The answer that sends it.</summary>
    public MockAnswer ToAnswer() => new()
    {
        Status = Status,
        ContentType = Media.ContentType,
        Body = BodyTemplate.Of(Bytes),
        Headers = ResponseHeaders.Documented(Response),
        Sample = SampleText.Documented(Name),
    };
}
