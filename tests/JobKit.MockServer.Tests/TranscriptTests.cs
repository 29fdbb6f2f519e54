using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests;

public class TranscriptTests
{
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

        played.Should().Be(text);
    }
}
