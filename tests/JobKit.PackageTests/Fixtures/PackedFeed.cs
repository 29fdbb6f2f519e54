using JobKit.TestKit;

namespace JobKit.PackageTests;

/// <summary>All packages, packed once into a folder that serves as their feed. Everything is below one temporary folder, outside the repository.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private static readonly string[] Projects =
    [
        "providers/JobKit", "providers/JobKit.Providers", "generators/JobKit.Generators", "mockserver/JobKit.MockServer", "cli/JobKit.Cli", "tests/JobKit.OtherAnalyzer",
    ];

    /// <summary>A version that no cache has seen.</summary>
    public string Version { get; } = $"0.1.0-test.{Guid.NewGuid():N}";

    /// <summary>Where tests put what they make.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("jobkit-packages-").FullName;

    /// <summary>The feed.</summary>
    public string Feed => Path.Combine(Root, "feed");

    /// <summary>Packs what the test run has built.</summary>
    public async Task InitializeAsync()
    {
        // …/artifacts/bin/JobKit.PackageTests/debug/
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var artifacts = output.Parent!.Parent!.Parent!.FullName;
        foreach (var project in Projects)
        {
            var packed = await DotNet.RunAsync(
                RepoPaths.Root, "pack", project, "--no-build", "-c", output.Name, "-o", Feed, "-v", "q", "-nologo", $"-p:Version={Version}", "-p:BuildProjectReferences=false", $"-p:ArtifactsPath={artifacts}");
            packed.ExitCode.Should().Be(0, packed.Text);
        }

        await File.WriteAllTextAsync(Path.Combine(Root, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="packed" value="feed" /></packageSources>
              <fallbackPackageFolders><clear /><add key="machine" value="{await MachinePackagesAsync()}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>A new project with nothing but packages.</summary>
    public Consumer NewConsumer(string name) => new(this, name);

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }

    // What our packages depend on was restored when the repository was built; no feed is asked again.
    private static async Task<string> MachinePackagesAsync()
    {
        var said = await DotNet.RunAsync(RepoPaths.Root, "nuget", "locals", "global-packages", "--list");
        return said.Text.Split("global-packages:", 2)[1].Trim();
    }
}
