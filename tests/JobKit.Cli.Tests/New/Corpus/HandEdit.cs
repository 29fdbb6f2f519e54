namespace JobKit.Cli.Tests.New;

/// <summary>Lines of a drafted mapping that a person changes: some go, others come in their place.</summary>
/// <param name="Out">The lines that go, without indentation and comment.</param>
/// <param name="In">The lines that come.</param>
internal sealed record HandEdit(IReadOnlyList<string> Out, IReadOnlyList<string> In)
{
    /// <summary>How many lines are touched: a changed line is one.</summary>
    public int Lines => Math.Max(Out.Count, In.Count);

    /// <summary>Reads edits as diffs write them; a blank line stands between two.</summary>
    public static IReadOnlyList<HandEdit> Read(string path) => !File.Exists(path) ? [] : [.. File.ReadAllText(path).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(hunk =>
    {
        var lines = hunk.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new HandEdit(
            [.. lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])],
            [.. lines.Where(line => line.StartsWith("+ ", StringComparison.Ordinal)).Select(line => line[2..])]);
    })];

    /// <summary>The mapping with the lines changed, each where it stood.</summary>
    public string Apply(string mapping)
    {
        var lines = mapping.Split('\n').ToList();
        var at = lines.FindIndex(line => Bare(line) == Bare(Out[0]));
        at.Should().BeGreaterThanOrEqualTo(0, "the draft has the line `{0}`", Out[0]);
        lines.Skip(at).Take(Out.Count).Select(Bare).Should().Equal(Out.Select(Bare));
        var indent = lines[at][..(lines[at].Length - lines[at].TrimStart(' ', '-').Length)];
        lines.RemoveRange(at, Out.Count);
        lines.InsertRange(at, In.Select(line => indent + line));
        return string.Join('\n', lines);
    }

    private static string Bare(string line) => line.Split("   #")[0].Trim(' ', '-');
}
