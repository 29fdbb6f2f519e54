using System.CommandLine;
using JobKit.Cli.Commands;
using JobKit.TestKit;

namespace JobKit.Cli.Tests;

public class MockCommandTests
{
    [Fact]
    public async Task It_says_first_where_the_page_is_and_how_to_stop_then_every_vendors_address_and_stops_when_told()
    {
        using var stop = new CancellationTokenSource();
        var output = new AwaitedWriter("veritone");
        var running = new RootCommand { MockCommand.Create() }
            .Parse(["mock", "--specs", RepoPaths.Specs, "--port", "0"])
            .InvokeAsync(new InvocationConfiguration { Output = output }, stop.Token);

        await output.Seen.WaitAsync(TimeSpan.FromSeconds(60));
        var lines = output.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
        var page = lines[1].Split(' ')[^1];
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, page) { Headers = { { "Accept", "text/html" } } };
        using var answer = await client.SendAsync(request);
        await stop.CancelAsync();

        (await running).Should().Be(0);
        lines[0].Should().Be("The mock server runs. Press Ctrl+C to stop it.");
        lines[1].Should().StartWith("See it ");
        (await answer.Content.ReadAsStringAsync()).Should().Contain("<title>JobKit mock server</title>");
        lines.Should().Contain(line => line.StartsWith("sutro ", StringComparison.Ordinal) && line.EndsWith($" {page}sutro", StringComparison.Ordinal));
    }

    /// <summary>Keeps what is written, and says when a line begins with a word.</summary>
    private sealed class AwaitedWriter(string word) : StringWriter
    {
        private readonly TaskCompletionSource _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Seen => _seen.Task;

        public override Task WriteLineAsync(string? value)
        {
            WriteLine(value);
            if (value?.TrimStart().StartsWith(word, StringComparison.Ordinal) == true)
            {
                _seen.TrySetResult();
            }

            return Task.CompletedTask;
        }
    }
}
