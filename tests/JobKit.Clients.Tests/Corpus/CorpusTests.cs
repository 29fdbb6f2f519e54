using System.Diagnostics;
using System.Text.Json;
using JobKit.Specs;
using JobKit.TestKit;
using Xunit.Abstractions;

namespace JobKit.Clients.Tests;

/// <summary>Real vendors' descriptions, whole and of the status operation alone: what NSwag makes of the bundle compiles.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly string[] Cases =
        ["airbyte-job", "azure-devops-build", "dbt-cloud-run", "google-speech-operation", "hetzner-action", "openai-batch", "rev-ai-job", "snowflake-statement"];

    // The whole of the others compiles too, but 190,000 lines of C# are no test for every day.
    private static readonly string[] Small = ["airbyte-job", "google-speech-operation", "rev-ai-job", "snowflake-statement"];

    [SharedFact("corpus")]
    public Task Of_the_status_operation_alone_every_client_compiles() => CompilesAsync(TypedClientMode.Mapped, Cases);

    [SharedFact("corpus")]
    public Task Of_the_whole_description_the_smaller_clients_compile() => CompilesAsync(TypedClientMode.All, Small);

    private async Task CompilesAsync(TypedClientMode mode, IEnumerable<string> cases)
    {
        using var workbench = new Workbench();
        var clients = cases.Select(name => Client(name, mode)).ToList();
        var watch = Stopwatch.StartNew();

        var made = await new NSwagTool(Tools.NSwag).RunAsync(Path.Combine(workbench.Output, "run"), clients);

        output.WriteLine($"NSwag: {watch.Elapsed.TotalSeconds:0.0} s");
        foreach (var client in clients)
        {
            made[client].Fault.Should().BeNull(client.TypeName);
            var code = ClientTidier.Tidy(made[client].Code!, client.Vendor);
            watch.Restart();
            ClientAssembly.ErrorsOf(code).Should().BeEmpty(client.TypeName);
            output.WriteLine($"{client.TypeName}: {client.Document.Length} bytes of description, {code.Split('\n').Length} lines of C#, compiled in {watch.Elapsed.TotalSeconds:0.0} s");
        }
    }

    // Straight from the description and the case's status operation: what a mapping would say of the answer is of no interest here.
    private static ChangedClient Client(string name, TypedClientMode mode)
    {
        var folder = RepoPaths.Shared($"corpus/{name}")!;
        using var about = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "case.json")));
        var operation = about.RootElement.GetProperty("operation");
        var file = about.RootElement.GetProperty("specFile").GetString()!;
        var source = new SourceFile(file, Path.Combine(folder, file), File.ReadAllText(Path.Combine(folder, file)));
        var called = OperationName.Of(operation.GetProperty("method").GetString()!, operation.GetProperty("path").GetString()!);
        var vendor = new VendorDescription(new VendorFolder(name, new[] { source }.ToEquatableArray()), source, DocumentReader.Read(source).Root!, new HashSet<OperationName> { called });
        var bundle = DescriptionBundler.Bundle(vendor, mode == TypedClientMode.Mapped ? vendor.Called : null);
        bundle["paths"]!.AsObject().Should().NotBeEmpty(name);
        return new ChangedClient(vendor, mode, bundle.ToJsonString(), new ClientState("", "", ""));
    }
}
