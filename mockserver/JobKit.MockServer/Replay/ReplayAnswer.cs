namespace JobKit.MockServer;

/// <summary>What a replayed request was answered.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The media type; null for none.</param>
/// <param name="Sample">What <c>JobKit-Sample</c> says; null where it is missing.</param>
/// <param name="Note">What <c>JobKit-Note</c> says; null where it is missing.</param>
/// <param name="Body">The body.</param>
internal sealed record ReplayAnswer(int Status, string? ContentType, string? Sample, string? Note, byte[] Body)
{
    /// <summary>Whether the request was refused for what is wrong with it.</summary>
    public bool IsRefusal => Note is not null && SampleText.NameOf(Sample) is null && Status is >= 400 and < 500;
}
