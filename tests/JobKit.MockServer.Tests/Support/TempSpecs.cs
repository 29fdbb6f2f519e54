namespace JobKit.MockServer.Tests.Support;

/// <summary>A folder of vendor folders that a test may change; gone when the test is.</summary>
internal sealed class TempSpecs : IDisposable
{
    public TempSpecs(params string[] vendors)
    {
        foreach (var vendor in vendors)
        {
            Add(vendor);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("jobkit-specs-").FullName;

    public void Add(string vendor)
    {
        var target = Directory.CreateDirectory(System.IO.Path.Combine(Path, vendor)).FullName;
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(TestVendors.Folder, vendor)))
        {
            File.Copy(file, System.IO.Path.Combine(target, System.IO.Path.GetFileName(file)));
        }
    }

    public void Edit(string file, Func<string, string> edit)
    {
        var path = System.IO.Path.Combine(Path, file);
        File.WriteAllText(path, edit(File.ReadAllText(path)));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
