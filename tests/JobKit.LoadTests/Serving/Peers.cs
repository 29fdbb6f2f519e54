using System.Diagnostics;
using JobKit.TestKit;

namespace JobKit.LoadTests;

/// <summary>The other mock servers, restored once from their npm packages.</summary>
internal static class Peers
{
    private static readonly string[] Files = ["package.json", "package-lock.json", "scalar.mjs"];

    /// <summary>The folder that they are in.</summary>
    /// <exception cref="InvalidOperationException">npm is missing or reaches no registry.</exception>
    public static async Task<string> RestoreAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(RepoPaths.Root, "artifacts", "serving-peers")).FullName;
        foreach (var file in Files)
        {
            File.Copy(Path.Combine(RepoPaths.Root, "tests", "JobKit.LoadTests", "Serving", "peers", file), Path.Combine(folder, file), overwrite: true);
        }

        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]) { WorkingDirectory = folder }) ?? throw new InvalidOperationException("npm is missing.");
            await npm.WaitForExitAsync();
            if (npm.ExitCode != 0)
            {
                throw new InvalidOperationException("npm ci failed: the other mock servers come from their npm packages.");
            }
        }

        return folder;
    }
}
