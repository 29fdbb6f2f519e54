using System.CommandLine;
using JobKit.Cli.Check;
using JobKit.MockServer;
using JobKit.Specs;

namespace JobKit.Cli.Commands;

/// <summary><c>jobkit check [DIR] [--format text|json]</c>: the findings of the build, without a build.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var directory = new Argument<DirectoryInfo?>("dir")
        {
            Description = "A folder of vendor folders, or one vendor folder. Default: ./specs.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new Option<string>("--format") { Description = "How findings are written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");

        var command = new Command("check", "Checks vendor folders: findings with file, line and column, and the questions of a draft that are left to answer. Exit code 1 on errors and questions.") { directory, format };
        command.SetAction(parsed => Run(parsed.GetValue(directory), parsed.GetValue(format)!, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(DirectoryInfo? directory, string format, TextWriter output, TextWriter error)
    {
        var path = directory?.FullName ?? Path.GetFullPath("specs");
        if (!Directory.Exists(path))
        {
            error.WriteLine($"There is no folder '{path}'. Name the folder that holds the vendor folders, or one vendor folder.");
            return ExitCodes.Refused;
        }

        var folders = SpecsFolders.Read(path);
        if (folders.Count == 0)
        {
            error.WriteLine($"'{path}' holds no vendor folder: none of its folders has a mapping.yaml.");
            return ExitCodes.Refused;
        }

        var report = CheckReport.Of(folders);
        if (format == "json")
        {
            output.WriteLine(FindingsJson.Write(report));
        }
        else
        {
            FindingsText.Write(report, output);
        }

        return report.Errors + report.Questions > 0 ? ExitCodes.Failure : ExitCodes.Success;
    }
}
