using System.Text;

namespace JobKit.Cli.Tests;

/// <summary>An output whose first line somebody waits for.</summary>
internal sealed class FirstLine : StringWriter
{
    private readonly TaskCompletionSource<string> _line = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<string> Line => _line.Task;

    public override Encoding Encoding => Encoding.UTF8;

    public override Task WriteLineAsync(string? value)
    {
        _line.TrySetResult(value ?? "");
        return Task.CompletedTask;
    }
}
