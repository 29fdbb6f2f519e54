using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>What <c>jobkit new</c> tells when it is done.</summary>
internal static class NewReport
{
    private const int ReasonsShown = 5;
    private const int OthersShown = 4;

    public static void Write(TextWriter output, Candidate chosen, IReadOnlyList<Candidate> candidates, string directory, IReadOnlyList<FolderFile> files, VendorReading reading, int guesses)
    {
        var names = files.Select(file => file.Name).ToLookup(name => name.Contains('/'));
        var more = names[true].Any() ? $" and {names[true].Count()} that the description refers to" : "";
        output.WriteLine($"{Shown(directory)}: {string.Join(", ", names[false])}{more}");
        output.WriteLine($"A job is read with {chosen.Title}, because");
        foreach (var reason in chosen.Reasons.Take(ReasonsShown))
        {
            output.WriteLine($"  - {reason}");
        }

        var others = candidates.Where(candidate => candidate.IsCredible && candidate.Sighting.Answer != chosen.Sighting.Answer).ToList();
        if (others.Count > 0)
        {
            var rest = others.Count > OthersShown ? $" and {others.Count - OthersShown} more" : "";
            output.WriteLine($"Other operations that may read a job (--operation takes one): {string.Join(", ", others.Take(OthersShown).Select(other => other.Name))}{rest}.");
        }

        output.WriteLine();
        WriteLeft(output, directory, reading, guesses);
    }

    /// <summary>The candidates that are nearest where none is credible.</summary>
    public static void WriteNearest(TextWriter error, IReadOnlyList<Candidate> candidates)
    {
        error.WriteLine(candidates.Count == 0
            ? "No operation of the description answers with anything that reads like the state of a job."
            : "No operation of the description is credible as the one that reads a job. The nearest:");
        foreach (var candidate in candidates.Take(OthersShown))
        {
            error.WriteLine($"  {candidate.Title}: {string.Join("; ", candidate.Reasons.Take(3))}");
        }

        error.WriteLine("Name the right one: --operation with an operationId, or \"METHOD /path\". Nothing was written.");
    }

    private static void WriteLeft(TextWriter output, string directory, VendorReading reading, int guesses)
    {
        foreach (var finding in reading.Findings.Where(finding => finding.Severity != FindingSeverity.Information).OrderBy(finding => finding.Location.Line))
        {
            output.WriteLine(finding with { Location = finding.Location with { Path = Shown(finding.Location.Path) } });
        }

        var questions = reading.Findings.Count(finding => finding.IsQuestion);
        output.WriteLine(questions switch
        {
            0 => "No question is left.",
            1 => "One question is left; the build refuses the mapping until it is answered.",
            _ => $"{questions} questions are left; the build refuses the mapping until they are answered.",
        });
        output.WriteLine(guesses switch
        {
            0 => "Nothing in it is a guess.",
            1 => "One line is a guess; its comment says why.",
            _ => $"{guesses} lines are guesses; their comments say why.",
        });
        output.WriteLine($"Next: read mapping.yaml, then `jobkit check {Shown(directory)}`.");
    }

    private static string Shown(string path) =>
        Path.GetRelativePath(Environment.CurrentDirectory, path) is var relative && relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
}
