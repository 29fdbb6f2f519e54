namespace JobKit.Cli.Tests;

/// <summary>Keeps what is written, and tells of the first line that begins with a word.</summary>
internal sealed class AwaitedWriter(string word) : StringWriter
{
    private readonly TaskCompletionSource<string> _line = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The line, trimmed.</summary>
    public Task<string> Line => _line.Task.WaitAsync(TimeSpan.FromSeconds(60));

    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        if (value?.Trim() is { } line && line.StartsWith(word, StringComparison.Ordinal))
        {
            _line.TrySetResult(line);
        }

        return Task.CompletedTask;
    }
}
