namespace JobKit.Cli.New;

/// <summary>Writes the files of a vendor folder: all of them, or none.</summary>
internal static class FolderWriter
{
    /// <summary>The files that are there already with other bytes.</summary>
    public static IReadOnlyList<string> Conflicts(string directory, IEnumerable<FolderFile> files) =>
        [.. files.Where(file => File.Exists(PathOf(directory, file)) && !IsSame(directory, file)).Select(file => file.Name)];

    /// <summary>Writes the files that are not there yet with the same bytes. Where one cannot be written, what was there before is there again.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be written.</exception>
    public static void Write(string directory, IReadOnlyList<FolderFile> files)
    {
        var isNew = !Directory.Exists(directory);
        var undo = new Stack<Action>();
        try
        {
            foreach (var file in files.Where(file => !IsSame(directory, file)))
            {
                var path = PathOf(directory, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                var before = File.Exists(path) ? File.ReadAllBytes(path) : null;
                var beside = $"{path}.jobkit-new";
                undo.Push(() => File.Delete(beside));
                File.WriteAllBytes(beside, file.Bytes);
                undo.Push(before is null ? () => File.Delete(path) : () => File.WriteAllBytes(path, before));
                File.Move(beside, path, overwrite: true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            while (undo.TryPop(out var step))
            {
                Try(step);
            }

            if (isNew)
            {
                Try(() => Directory.Delete(directory, recursive: true));
            }

            throw;
        }
    }

    private static bool IsSame(string directory, FolderFile file) => PathOf(directory, file) is var path && File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Bytes);

    private static string PathOf(string directory, FolderFile file) => Path.Combine(directory, file.Name);

    private static void Try(Action step)
    {
        try
        {
            step();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to tell; this one only leaves a file behind.
        }
    }
}
