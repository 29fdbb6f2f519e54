using System.Text.RegularExpressions;
using JobKit.Cli.New;
using JobKit.MockServer;
using JobKit.Specs;
using JobKit.TestKit;

namespace JobKit.Cli.Tests.New;

/// <summary>What <c>jobkit new</c> makes of a description of ours, read back from the disk.</summary>
internal sealed partial class Drafted
{
    private Drafted(string description, string? operation)
    {
        using var folder = new TempFolder();
        var directory = Path.Combine(folder.Path, "acme");
        var output = new StringWriter();
        ExitCode = new NewRun(new BestChooser(), TimeProvider.System, output, output).Run(new NewRequest(PathOf(description), directory, null, operation, Force: false));
        Output = output.ToString();
        Folder = Directory.Exists(directory) ? SpecsFolders.Read(directory).Single() : new VendorFolder("acme", default);
    }

    public int ExitCode { get; }

    /// <summary>Everything that was printed.</summary>
    public string Output { get; }

    public VendorFolder Folder { get; }

    public string Mapping => Folder.Find("mapping.yaml")!.Text;

    /// <summary>What the reader finds in the draft.</summary>
    public IReadOnlyList<Finding> Findings => VendorReader.Read(Folder).Findings;

    /// <summary>The descriptions that tell of jobs.</summary>
    public static IReadOnlyList<string> Descriptions =>
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(PathOf("x"))!).Select(path => Path.GetFileName(path)!).Where(name => name != "nothing.yaml").Order(StringComparer.Ordinal)];

    public static Drafted From(string description, string? operation = null) => new(description, operation);

    public static string PathOf(string description) => Path.Combine(RepoPaths.Root, "tests", "JobKit.Cli.Tests", "New", "Descriptions", description);

    /// <summary>The findings once every question is answered with one of its answers, the same one of each.</summary>
    public IReadOnlyList<Finding> Answered(int answer)
    {
        var state = 0;
        var text = StateQuestion().Replace(Mapping, match => match.Groups["answers"].Value.Split(" or ") is var answers ? $"is: {answers[Math.Min(answer, answers.Length - 1)]}" : "");
        text = WordQuestion().Replace(text, _ => $"word-{state++}");
        var files = Folder.Files.Select(file => file.Name == "mapping.yaml" ? file with { Text = text } : file);
        return VendorReader.Read(Folder with { Files = files.ToEquatableArray() }).Findings;
    }

    [GeneratedRegex(@"is: (?<answers>\w+( or \w+)+)\?")]
    private static partial Regex StateQuestion();

    [GeneratedRegex("(?<![:] )\"\\?\"")]
    private static partial Regex WordQuestion();
}
