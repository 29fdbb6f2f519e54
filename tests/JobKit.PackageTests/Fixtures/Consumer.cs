using JobKit.TestKit;

namespace JobKit.PackageTests;

/// <summary>A project of somebody who has our packages and nothing else of ours.</summary>
public sealed class Consumer
{
    private readonly PackedFeed _feed;
    private readonly List<string> _packages = [];
    private readonly List<string> _lines = [];

    internal Consumer(PackedFeed feed, string name)
    {
        _feed = feed;
        Folder = Directory.CreateDirectory(Path.Combine(feed.Root, name)).FullName;
    }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    /// <summary>References one of our packages.</summary>
    public Consumer With(params string[] packages)
    {
        _packages.AddRange(packages.Select(package => $"""<PackageReference Include="{package}" Version="{_feed.Version}" />"""));
        return this;
    }

    /// <summary>Adds a line of MSBuild, inside a property or item group of its own.</summary>
    public Consumer Line(string line)
    {
        _lines.Add(line);
        return this;
    }

    /// <summary>Writes a file.</summary>
    public Consumer File(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Builds.</summary>
    public Task<ProgramOutput> BuildAsync()
    {
        File("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
                <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
                <OutputPath>out</OutputPath>
              </PropertyGroup>
              {string.Join("\n  ", _lines.Where(line => !line.StartsWith("<JobKitSpec", StringComparison.Ordinal) || line.StartsWith("<JobKitSpecsDirectory", StringComparison.Ordinal)).Select(line => $"<PropertyGroup>{line}</PropertyGroup>"))}
              <ItemGroup>
                {string.Join("\n    ", _packages.Concat(_lines.Where(line => line.StartsWith("<JobKitSpec ", StringComparison.Ordinal))))}
              </ItemGroup>
            </Project>
            """);
        return DotNet.RunAsync(Folder, "build", "-v", "q", "-nologo");
    }

    /// <summary>Builds, and runs what was built.</summary>
    public async Task<ProgramOutput> RunAsync(params string[] arguments)
    {
        var built = await BuildAsync();
        built.ExitCode.Should().Be(0, built.Text);
        return await DotNet.RunAsync(Folder, ["out/Consumer.dll", .. arguments]);
    }
}
