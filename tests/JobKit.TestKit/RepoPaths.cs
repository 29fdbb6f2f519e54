namespace JobKit.TestKit;

/// <summary>Where the repository is, seen from a running test.</summary>
public static class RepoPaths
{
    /// <summary>The folder of <c>JobKit.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The vendor folders.</summary>
    public static string Specs => Path.Combine(Root, "specs");

    /// <summary>The mapping language's sentences as test data.</summary>
    public static string Vectors => Path.Combine(Root, "tests", "vectors");

    /// <summary>A file or folder beside the checkout that only our own machines have; null where it is missing.</summary>
    public static string? Shared(string path)
    {
        var full = Path.Combine(Path.GetDirectoryName(Root)!, "shared", path);
        return Path.Exists(full) ? full : null;
    }

    private static string FindRoot()
    {
        // The sources' place is compiled in, so that tests find it wherever their output goes.
        var folder = new DirectoryInfo(ThisFile());
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "JobKit.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("JobKit.sln is in no folder above the tests' sources.");
    }

    private static string ThisFile([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
