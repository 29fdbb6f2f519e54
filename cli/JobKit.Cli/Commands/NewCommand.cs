using System.CommandLine;
using JobKit.Cli.New;
using Spectre.Console;

namespace JobKit.Cli.Commands;

/// <summary><c>jobkit new INPUT [--operation …]</c>: drafts a vendor folder from a description alone.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("input") { Description = "The vendor's description (OpenAPI 2.0, 3.0 or 3.1 as YAML or JSON, or a GraphQL schema), or a folder that holds it." };
        var output = new Option<string?>("--output") { Description = "The vendor folder. Default: specs/<name>.", HelpName = "DIR" };
        var name = new Option<string?>("--name") { Description = "The vendor's name. Default: by the description's title.", HelpName = "NAME" };
        var operation = new Option<string?>("--operation")
        {
            Description = "The operation that reads a job: its operationId, \"METHOD /path\", or the name of a GraphQL query. Default: in a terminal you are asked, else the likeliest is taken.",
            HelpName = "OPERATION",
        };
        var force = new Option<bool>("--force") { Description = "Overwrites files that are there." };

        var command = new Command("new", "Drafts a vendor folder from an API description alone. Guesses are marked; what only you can tell is a question, which the build refuses until you answer it.")
        {
            input, output, name, operation, force,
        };
        command.SetAction(parsed =>
        {
            var request = new NewRequest(parsed.GetValue(input)!, parsed.GetValue(output), parsed.GetValue(name), parsed.GetValue(operation), parsed.GetValue(force));
            var isTerminal = !Console.IsInputRedirected && !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Interactive;
            ICandidateChooser chooser = isTerminal ? new PromptChooser(AnsiConsole.Console) : new BestChooser();
            return new NewRun(chooser, TimeProvider.System, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error).Run(request);
        });
        return command;
    }
}
