namespace JobKit.MockServer;

/// <summary>A name without case and separators: <c>jobId</c> and <c>job_id</c> are one.</summary>
internal static class NameLetters
{
    public static string Of(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
