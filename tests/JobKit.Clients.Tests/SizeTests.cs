using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace JobKit.Clients.Tests;

/// <summary>A description of GitHub's size, of which a mapping calls one operation.</summary>
public sealed class SizeTests(ITestOutputHelper output)
{
    private const int Operations = 1_100;
    private const int Bytes = 12_000_000;

    [Fact]
    public async Task Of_twelve_megabytes_mapped_keeps_the_one_operation_that_is_called()
    {
        using var workbench = new Workbench { Checks = true }.Vendor("huge", Texts.Mapping, Huge(), "openapi.json");
        new FileInfo(Path.Combine(workbench.FolderOf("huge"), "openapi.json")).Length.Should().BeGreaterThan(Bytes);
        var watch = Stopwatch.StartNew();

        var bundle = await workbench.BundleAsync("huge", TypedClientMode.Mapped);
        output.WriteLine($"read and cut: {watch.Elapsed.TotalSeconds:0.0} s");
        watch.Restart();
        (await workbench.RunAsync("mapped huge")).Should().Be(0);
        output.WriteLine($"the whole step, with NSwag and the check: {watch.Elapsed.TotalSeconds:0.0} s");
        watch.Restart();
        (await workbench.RunAsync("mapped huge")).Should().Be(0);
        output.WriteLine($"the same again: {watch.Elapsed.TotalSeconds:0.0} s");

        bundle["paths"]!.AsObject().Select(path => path.Key).Should().Equal("/jobs/{id}");
        bundle["components"]!["schemas"]!.AsObject().Select(schema => schema.Key).Should().BeEquivalentTo(["Job", "JobStatus", "Item7"]);
        bundle.ToJsonString().Length.Should().BeLessThan(2_000);
        workbench.Said.Should().BeEmpty();
        var client = await File.ReadAllTextAsync(workbench.ClientOf("Huge"));
        client.Should().Contain("GetJobAsync").And.NotContain("Operation1");
        client.Length.Should().BeLessThan(50_000);
    }

    private static string Huge()
    {
        var json = new StringBuilder("""{"openapi":"3.0.3","info":{"title":"Huge","version":"1"},"servers":[{"url":"https://api.example.com"}],"paths":{""");
        json.Append("\"/jobs/{id}\":{\"get\":").Append(Operation("getJob", "Job")).Append('}');
        for (var number = 0; number < Operations; number++)
        {
            json.Append($",\"/things{number}/{{id}}\":{{\"get\":").Append(Operation($"operation{number}", $"Item{number}")).Append('}');
        }

        json.Append("""},"components":{"schemas":{"Job":{"type":"object","required":["status"],"properties":{"status":{"type":"string","enum":["busy","done","lost"]},"item":{"$ref":"#/components/schemas/Item7"}}}""");
        for (var number = 0; number < Operations; number++)
        {
            // Each leads to the next of its ten, the last to none: what is kept must be told from what is not.
            var next = number % 10 is 7 or 9 ? "" : $",\"next\":{{\"$ref\":\"#/components/schemas/Item{number + 1}\"}}";
            var properties = string.Join(",", Enumerable.Range(0, 100).Select(property => $"\"property_{property}\":{{\"type\":\"string\",\"description\":\"What property {property} of item {number} is about, at some length, as vendors do.\"}}"));
            var few = number == 7 ? "\"id\":{\"type\":\"string\"}" : properties;
            json.Append($",\"Item{number}\":{{\"type\":\"object\",\"properties\":{{{few}{next}}}}}");
        }

        return json.Append("}}}").ToString();
    }

    private static string Operation(string id, string schema) =>
        $$$$"""{"operationId":"{{{{id}}}}","parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/{{{{schema}}}}" } } } } } }""";
}
