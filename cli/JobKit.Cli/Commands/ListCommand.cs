using System.CommandLine;

namespace JobKit.Cli.Commands;

/// <summary><c>jobkit list</c>: the providers, what names a job of each, and what each word means.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "Lists the providers, their key fields, words and states.");
        command.SetAction(parsed => Write(parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Write(TextWriter output)
    {
        foreach (var provider in JobKitProviders.All.OrderBy(provider => provider.Name, StringComparer.Ordinal))
        {
            output.WriteLine($"{provider.Name}  {provider.Title}");
            output.WriteLine($"  {"key",-20} {provider.Name}:{string.Join("/", provider.KeyFields.Select(field => $"{{{field.Name}}}"))}");
            foreach (var state in provider.Words.GroupBy(word => word.State).OrderBy(group => group.Key))
            {
                output.WriteLine($"  {state.Key,-20} {string.Join(" · ", state.Select(word => word.Word))}");
            }

            output.WriteLine();
        }

        return ExitCodes.Success;
    }
}
