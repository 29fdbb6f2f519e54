using System.Diagnostics;
using JobKit.TestKit;

namespace JobKit.Clients.Tests;

/// <summary>A project outside the repository that imports our targets, as the package will have it.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private static readonly string Generators = Path.Combine(RepoPaths.Root, "generators");

    public string Root { get; } = Directory.CreateTempSubdirectory("jobkit-consumer-").FullName;

    /// <summary>The clients that the last build made.</summary>
    public IEnumerable<string?> Clients => Directory.EnumerateFiles(Path.Combine(Root, "obj", "Debug", "net10.0", "clients"), "*Client.g.cs").Select(Path.GetFileName).Order();

    public ConsumerProject Vendor(string folder, string description) => File($"{folder}/openapi.yaml", description).File($"{folder}/mapping.yaml", Texts.Mapping);

    public ConsumerProject File(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
        return this;
    }

    public ConsumerProject Project(string properties, string items) => File("Consumer.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{Generators}/JobKit.Generators/build/JobKit.Generators.props" />
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <Reference Include="{AppContext.BaseDirectory}JobKit.dll" />
            <Analyzer Include="{AppContext.BaseDirectory}JobKit.Generators.dll;{AppContext.BaseDirectory}JobKit.Specs.dll;{AppContext.BaseDirectory}YamlDotNet.dll" />
            <JobKitClientsTool Include="{AppContext.BaseDirectory}JobKit.Clients.dll" />
            {items}
          </ItemGroup>
          <Import Project="{Generators}/JobKit.Generators/build/JobKit.Generators.targets" />
        </Project>
        """).File("Directory.Build.targets", $"""<Project><Import Project="{Generators}/JobKit.Clients/build/JobKit.Clients.targets" /></Project>""");

    /// <summary>Builds it; the exit code and what the build said.</summary>
    public async Task<(int ExitCode, string Output)> BuildAsync(IReadOnlyDictionary<string, string>? environment = null, params string[] arguments)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? Environment.ProcessPath!;
        var start = new ProcessStartInfo(host, ["build", "-nologo", "-v:q", "--disable-build-servers", .. arguments]) { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }

    /// <summary>What the generator was told about the client of a vendor.</summary>
    public string? Told(string vendor) => System.IO.File.ReadAllText(Path.Combine(Root, "obj", "Debug", "net10.0", "Consumer.GeneratedMSBuildEditorConfig.editorconfig"))
        .Split("\n[").Where(section => section.Contains($"JobKitVendor = {vendor}\n", StringComparison.Ordinal))
        .Select(section => section.Split('\n').Single(line => line.Contains("JobKitTypedClient = ", StringComparison.Ordinal)).Split(" = ")[1]).Distinct().Single();

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
