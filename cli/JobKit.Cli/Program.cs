using System.CommandLine;
using JobKit.Cli.Commands;

var root = new RootCommand("Drafts, checks, plays and polls asynchronous jobs of any vendor.")
{
    DemoCommand.Create(),
    MockCommand.Create(),
    NewCommand.Create(),
    CheckCommand.Create(),
    StatusCommand.Create(),
    WaitCommand.Create(),
    WatchCommand.Create(),
    ListCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
