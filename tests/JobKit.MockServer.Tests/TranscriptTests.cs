using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests;

/// <summary>The files in <c>Transcripts</c>, played. With JOBKIT_WRITE_TRANSCRIPTS set, what was played is written there, to be read and approved by people.</summary>
public class TranscriptTests
{
    private static readonly bool IsWritten = Environment.GetEnvironmentVariable("JOBKIT_WRITE_TRANSCRIPTS") is { Length: > 0 };

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(TestVendors.Folder, "..", "Transcripts"), "*.txt").Select(file => Path.GetFileName(file)!).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_server_answers_as_written(string file)
    {
        var time = new FixedTime();
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, TimeProvider = time });
        mock.Findings.Where(finding => finding.Severity == Specs.FindingSeverity.Error).Should().BeEmpty();
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };
        var path = Path.Combine(TestVendors.Folder, "..", "Transcripts", file);
        var text = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n").TrimEnd('\n').Replace("{server}", mock.BaseAddress.ToString().TrimEnd('/')).Replace("{host}", mock.BaseAddress.Authority);

        var played = await Transcript.PlayAsync(text, client, time);

        if (IsWritten && played != text)
        {
            await File.WriteAllTextAsync(path, played.Replace(mock.BaseAddress.ToString().TrimEnd('/'), "{server}").Replace(mock.BaseAddress.Authority, "{host}") + "\n");
        }

        played.Should().Be(text);
    }
}
