using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.Clients.Tests;

/// <summary>A folder of vendors and one of clients, thrown away after the test.</summary>
internal sealed class Workbench : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("jobkit-clients-").FullName;

    public string Output => Path.Combine(_root, "clients");

    /// <summary>What the last run said.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Whether the step compiles what it makes, as the build has it do; most tests look at something else, or compile by themselves.</summary>
    public bool Checks { get; init; }

    /// <summary>The path of a vendor's folder.</summary>
    public string FolderOf(string vendor) => Path.Combine(_root, "specs", vendor);

    public string ClientOf(string type) => Path.Combine(Output, type + "Client.g.cs");

    /// <summary>Adds or replaces a vendor.</summary>
    public Workbench Vendor(string vendor, string mapping, string description, string file = "openapi.yaml")
    {
        Directory.CreateDirectory(FolderOf(vendor));
        File.WriteAllText(Path.Combine(FolderOf(vendor), file), description);
        File.WriteAllText(Path.Combine(FolderOf(vendor), "mapping.yaml"), mapping);
        return this;
    }

    /// <summary>Runs the step as the build does; its exit code.</summary>
    public Task<int> RunAsync(params string[] lines) => RunAsync(lines, Tools.NSwag);

    /// <summary>Runs the step with another NSwag.</summary>
    public async Task<int> RunAsync(string[] lines, string nswag)
    {
        Directory.CreateDirectory(Output);
        var vendors = Path.Combine(_root, "vendors.txt");
        var references = Path.Combine(_root, "references.txt");
        await File.WriteAllLinesAsync(vendors, lines.Select(line => line.Split(' ') is [var mode, var vendor] ? $"{mode} {FolderOf(vendor)}" : line));
        await File.WriteAllLinesAsync(references, Tools.References);
        using var error = new StringWriter();
        string[] check = Checks ? ["--compiler", Tools.Compiler, "--references", references, "--analyzer", Tools.JsonGenerator] : [];
        var exitCode = await ClientsCommand.RunAsync(["--vendors", vendors, "--output", Output, "--nswag", nswag, .. check], error);
        Said = error.ToString();
        return exitCode;
    }

    /// <summary>What NSwag would get of a vendor.</summary>
    public async Task<JsonObject> BundleAsync(string vendor, TypedClientMode mode)
    {
        var folder = await VendorFolders.ReadAsync(new VendorRequest(FolderOf(vendor), mode));
        var described = VendorFolders.Describe(folder) ?? throw new InvalidOperationException(string.Join("\n", VendorReader.Read(folder).Findings));
        return DescriptionBundler.Bundle(described, mode == TypedClientMode.Mapped ? described.Called : null);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
