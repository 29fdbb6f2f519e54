using System.CommandLine;

namespace JobKit.Cli.Commands;

/// <summary><c>--specs DIR</c>: where the vendor folders are.</summary>
internal static class SpecsOption
{
    /// <summary>The vendor folders that were compiled in and travel with the tool.</summary>
    public static string Packed => Path.Combine(AppContext.BaseDirectory, "specs");

    /// <summary>A new option; not set means <c>./specs</c> where there is one, else the vendors that travel with the tool.</summary>
    public static Option<DirectoryInfo?> Create() => new("--specs")
    {
        Description = "The folder of vendor folders. Default: ./specs where there is one, else the vendors that come with jobkit.",
        HelpName = "DIR",
    };

    /// <summary>The folder to read.</summary>
    public static string Resolve(DirectoryInfo? given) =>
        given?.FullName ?? (Directory.Exists("specs") ? Path.GetFullPath("specs") : Packed);
}
