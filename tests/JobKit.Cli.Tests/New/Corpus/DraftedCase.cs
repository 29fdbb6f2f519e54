using System.Collections.Concurrent;
using JobKit.Cli.New;
using JobKit.Generators.Tests;
using JobKit.Specs;
using JobKit.TestKit;

namespace JobKit.Cli.Tests.New;

/// <summary>What <c>jobkit new</c> makes of a published description, with nobody there to ask.</summary>
internal sealed class DraftedCase
{
    private static readonly ConcurrentDictionary<string, Lazy<DraftedCase>> Drafted = new();

    private DraftedCase(string name)
    {
        using var folder = new TempFolder();
        var output = new StringWriter();
        var directory = Path.Combine(folder.Path, name);
        ExitCode = new NewRun(new BestChooser(), TimeProvider.System, output, output).Run(new NewRequest(CorpusCase.DescriptionOf(name), directory, null, null, Force: false));
        Output = output.ToString();
        Mapping = File.ReadAllText(Path.Combine(directory, "mapping.yaml"));
        Questions = VendorReader.Read(MockServer.SpecsFolders.Read(directory).Single()).Findings.Count(finding => finding.IsQuestion);
        Edits = HandEdit.Read(EditsOf(name));
    }

    public int ExitCode { get; }

    public string Output { get; }

    public string Mapping { get; }

    public int Questions { get; }

    public IReadOnlyList<HandEdit> Edits { get; }

    /// <summary>The lines of the draft that say something.</summary>
    public int Lines => Mapping.Split('\n').Count(line => line.Trim() is { Length: > 0 } text && text[0] != '#');

    /// <summary>The lines that a person has to touch.</summary>
    public int LinesByHand => Edits.Sum(edit => edit.Lines);

    public static DraftedCase Of(string name) => Drafted.GetOrAdd(name, key => new Lazy<DraftedCase>(() => new DraftedCase(key))).Value;

    /// <summary>The file of the lines that a person changes; there is none where nothing has to be changed.</summary>
    public static string EditsOf(string name) => Path.Combine(RepoPaths.Root, "tests", "JobKit.Cli.Tests", "New", "Corpus", "Edits", name + ".txt");

    /// <summary>The draft with the edits, one of them perhaps left out.</summary>
    public string Finished(HandEdit? without = null) => Edits.Where(edit => edit != without).Aggregate(Mapping, (mapping, edit) => edit.Apply(mapping));
}
