using System.Text.Json.Nodes;
using JobKit.TestKit;

namespace JobKit.RealClientTests.Support;

/// <summary>Runs the scripts of this project in Node, where they find the restored packages.</summary>
internal static class Node
{
    private static readonly string Scripts = Path.Combine(RepoPaths.Root, "tests", "JobKit.RealClientTests", "Scripts");

    /// <summary>Runs a script, which gets a file with the input as its only argument and prints JSON.</summary>
    public static async Task<JsonNode> RunAsync(string script, JsonNode input)
    {
        var folder = Directory.CreateTempSubdirectory("jobkit-clients-");
        try
        {
            // Modules are looked for beside the script, so it is run from where they are.
            var copy = Path.Combine(Npm.Home, $"{folder.Name}-{script}");
            var file = Path.Combine(folder.FullName, "input.json");
            await File.WriteAllTextAsync(file, input.ToJsonString());
            File.Copy(Path.Combine(Scripts, script), copy);
            try
            {
                var output = await DotNet.ProgramAsync("node", Npm.Home, copy, file);
                output.ExitCode.Should().Be(0, output.Text);
                return JsonNode.Parse(output.Text)!;
            }
            finally
            {
                File.Delete(copy);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
