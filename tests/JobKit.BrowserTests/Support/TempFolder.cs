namespace JobKit.BrowserTests.Support;

/// <summary>A copy of a vendor folder that a test may change; gone when the test is.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder(string vendor)
    {
        foreach (var file in Directory.EnumerateFiles(vendor))
        {
            File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("jobkit-page-").CreateSubdirectory("sutro").FullName;

    public void Edit(string file, Func<string, string> edit)
    {
        var path = System.IO.Path.Combine(Path, file);
        var (before, after) = (File.ReadAllText(path), edit(File.ReadAllText(path)));
        after.Should().NotBe(before);
        File.WriteAllText(path, after);
    }

    public void Dispose() => Directory.GetParent(Path)!.Delete(recursive: true);
}
