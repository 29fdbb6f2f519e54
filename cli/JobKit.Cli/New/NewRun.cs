using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary><c>jobkit new</c> from the request to the folder: read, rank, choose, draft, read back, write.</summary>
internal sealed class NewRun(ICandidateChooser chooser, TimeProvider time, TextWriter output, TextWriter error)
{
    public int Run(NewRequest request)
    {
        try
        {
            return Draft(request);
        }
        catch (NewRefusedException refusal)
        {
            error.WriteLine(refusal.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"Nothing was written: {failure.Message}");
        }

        return ExitCodes.Refused;
    }

    private int Draft(NewRequest request)
    {
        var source = DescriptionFinder.Find(request.Input);
        var description = Read(source);
        var vendor = VendorNames.Of(request, description.Title, source.GivenPath);
        var directory = Path.GetFullPath(request.Output ?? Default(request, source, vendor));
        var candidates = CandidateFinder.Rank(description);
        if (Choose(request, description, candidates) is not { } chosen)
        {
            NewReport.WriteNearest(error, candidates);
            return ExitCodes.Refused;
        }

        var draft = MappingDrafter.Draft(chosen.Sighting, request.Name);
        var hasSchema = File.Exists(Path.Combine(Path.GetDirectoryName(directory) ?? "", "mapping.schema.json"));
        List<FolderFile> files =
        [
            source.File,
            .. source.Companions,
            .. draft.Documents.Select(document => FolderFile.Of(document.Key, document.Value)),
            FolderFile.Of("mapping.yaml", MappingWriter.Write(draft, source.File.Name, hasSchema)),
            FolderFile.Of("origin.yaml", OriginWriter.Write(chosen, draft, request.Name ?? description.Title, source.File.Name, Path.GetFileName(source.GivenPath), time.GetLocalNow())),
        ];
        CheckOverwrite(request, directory, files);
        var reading = VendorReader.Read(new VendorFolder(Path.GetFileName(directory), files.Select(file => file.ToSource(directory)).ToEquatableArray()));
        FolderWriter.Write(directory, files);
        NewReport.Write(output, chosen, candidates, directory, files, reading, draft.Guesses);
        return reading.Findings.Any(finding => finding is { Severity: FindingSeverity.Error, IsQuestion: false }) ? ExitCodes.Failure : ExitCodes.Success;
    }

    private static ApiDescription Read(DescriptionSource source)
    {
        var findings = new FindingSink();
        var files = source.ToFiles(Path.GetDirectoryName(Path.GetFullPath(source.GivenPath))!);
        var description = ApiDescription.Read(files[0] with { Path = source.GivenPath }, new VendorFolder("new", files.ToEquatableArray()), findings);
        return description ?? throw new NewRefusedException(string.Join(Environment.NewLine, findings.Items));
    }

    private Candidate? Choose(NewRequest request, ApiDescription description, IReadOnlyList<Candidate> candidates) =>
        request.Operation is null ? chooser.Choose(candidates) : NamedCandidate.Find(description, candidates, request.Operation);

    private static string Default(NewRequest request, DescriptionSource source, string vendor)
    {
        // A folder that holds a description and lies in `specs` is the vendor folder itself.
        var holder = Path.GetDirectoryName(Path.GetFullPath(source.GivenPath))!;
        return request.Name is null && Directory.Exists(request.Input) && Path.GetFileName(Path.GetDirectoryName(holder)) == "specs" && Path.GetFileName(source.GivenPath) == source.File.Name
            ? holder
            : Path.Combine("specs", vendor);
    }

    private static void CheckOverwrite(NewRequest request, string directory, IReadOnlyList<FolderFile> files)
    {
        if (File.Exists(directory))
        {
            throw new NewRefusedException($"'{directory}' is a file; a vendor is a folder. Name another with --output.");
        }

        if (!request.Force && FolderWriter.Conflicts(directory, files) is { Count: > 0 } conflicts)
        {
            var which = conflicts.Count == 1 ? "it" : "them";
            throw new NewRefusedException($"'{directory}' has {string.Join(", ", conflicts)} already, and nothing was written. --force overwrites {which}; --output names another folder.");
        }
    }
}
