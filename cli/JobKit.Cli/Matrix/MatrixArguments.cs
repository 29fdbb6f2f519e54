using System.CommandLine;
using JobKit.MockServer;

namespace JobKit.Cli.Matrix;

/// <summary>What <c>jobkit mock --matrix</c> takes.</summary>
internal sealed class MatrixArguments
{
    private static readonly MatrixOptions Defaults = new();

    /// <summary>Whether a client is put through the matrix.</summary>
    public Option<bool> Matrix { get; } = new("--matrix") { Description = "Runs a command in every cell of states times faults, and reports what it mishandled. Exit code 1 where a cell went wrong." };

    /// <summary>The command under test.</summary>
    public Argument<string[]> Command { get; } = new("command")
    {
        Description = "For --matrix, after --: the client under test. It finds the cell in JOBKIT_MATRIX_URL, _PROVIDER, _JOB, _KEY_<FIELD> and _CELL, and writes the state that it comes to as its last line.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private Option<string[]> Providers { get; } = Names("--provider", "For --matrix: only these providers.");

    private Option<string[]> States { get; } = Names("--state", "For --matrix: only jobs that end in these states.");

    private Option<string[]> Faults { get; } = Names("--fault", "For --matrix: only these faults.");

    private Option<int> Parallel { get; } = new("--parallel") { Description = "For --matrix: how many cells run at a time.", DefaultValueFactory = _ => Defaults.Parallelism };

    private Option<int> Timeout { get; } = new("--timeout") { Description = "For --matrix: how many seconds a cell may take.", DefaultValueFactory = _ => (int)Defaults.Timeout.TotalSeconds };

    private Option<FileInfo?> Report { get; } = new("--report") { Description = "For --matrix: writes the report there too, as JSON.", HelpName = "FILE" };

    /// <summary>Adds them to the command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Matrix, Providers, States, Faults, Parallel, Timeout, Report })
        {
            command.Options.Add(option);
        }

        command.Arguments.Add(Command);
        command.Validators.Add(result =>
        {
            var (isMatrix, words) = (result.GetValue(Matrix), result.GetValue(Command) ?? []);
            if (isMatrix && words.Length == 0)
            {
                result.AddError("--matrix puts a command through its cells: jobkit mock --matrix -- command …. A client that cannot be started from here finds them at /_jobkit/matrix of 'jobkit mock'.");
            }
            else if (!isMatrix && words.Length > 0)
            {
                result.AddError($"'{words[0]}' is a command for --matrix: jobkit mock --matrix -- {string.Join(' ', words)}");
            }
        });
    }

    /// <summary>What was asked for; null where no command is to run.</summary>
    public MatrixRequest? Read(ParseResult parsed) => parsed.GetValue(Matrix) && parsed.GetValue(Command) is { Length: > 0 } command
        ? new MatrixRequest(
            command,
            new MatrixOptions
            {
                Providers = parsed.GetValue(Providers) ?? [],
                States = parsed.GetValue(States) ?? [],
                Faults = parsed.GetValue(Faults) ?? [],
                Parallelism = parsed.GetValue(Parallel),
                Timeout = TimeSpan.FromSeconds(parsed.GetValue(Timeout)),
            },
            parsed.GetValue(Report)?.FullName)
        : null;

    private static Option<string[]> Names(string name, string description) => new(name) { Description = description, HelpName = "NAME" };
}
