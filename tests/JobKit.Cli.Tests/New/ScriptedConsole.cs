using Spectre.Console;
using Spectre.Console.Rendering;

namespace JobKit.Cli.Tests.New;

/// <summary>A terminal in which somebody presses the given keys.</summary>
internal sealed class ScriptedConsole : IAnsiConsole, IAnsiConsoleInput
{
    private readonly StringWriter _screen = new();
    private readonly IAnsiConsole _inner;
    private readonly Queue<ConsoleKey> _keys;

    public ScriptedConsole(params IEnumerable<ConsoleKey> keys)
    {
        _keys = new Queue<ConsoleKey>(keys);
        _inner = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_screen), Interactive = InteractionSupport.Yes, Ansi = AnsiSupport.Yes });
        _inner.Profile.Width = 120;
    }

    /// <summary>Everything that was shown.</summary>
    public string Screen => _screen.ToString();

    public Profile Profile => _inner.Profile;

    public IAnsiConsoleCursor Cursor => _inner.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => _inner.ExclusivityMode;

    public RenderPipeline Pipeline => _inner.Pipeline;

    public void Clear(bool home) => _inner.Clear(home);

    public void Write(IRenderable renderable) => _inner.Write(renderable);

    public bool IsKeyAvailable() => _keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) => new ConsoleKeyInfo('\0', _keys.Dequeue(), false, false, false);

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Task.FromResult(ReadKey(intercept));
}
