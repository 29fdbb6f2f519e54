namespace JobKit.MockServer;

/// <summary>What clients that run by themselves have begun and what they came to. There are never more than there are cells.</summary>
internal sealed class MatrixBoard
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (CellPlan Plan, MockSession Session)> _running = [];
    private readonly Dictionary<string, MatrixResult> _results = [];

    /// <summary>A client has begun a cell, perhaps anew.</summary>
    public void Begin(CellPlan plan, MockSession session)
    {
        lock (_lock)
        {
            _running[plan.Name] = (plan, session);
            _results.Remove(plan.Name);
        }
    }

    /// <summary>Judges a cell that was begun; its session stays, for who wants to look into its journal.</summary>
    /// <exception cref="InvalidOperationException">Nobody has begun it, or its session was forgotten meanwhile.</exception>
    public MatrixResult End(string name, ClientAnswer answer, SessionStore sessions)
    {
        lock (_lock)
        {
            if (!_running.Remove(name, out var begun))
            {
                throw new InvalidOperationException($"Nobody has begun the cell '{name}'; 'POST {ControlHandler.Prefix}/matrix/start' begins it.");
            }

            return ReferenceEquals(sessions.Find(name), begun.Session)
                ? _results[name] = CellJudge.Judge(begun.Plan, begun.Session, answer)
                : throw new InvalidOperationException($"The session of the cell '{name}' was ended or forgotten for newer ones; begin it again.");
        }
    }

    public MatrixResult? ResultOf(string name)
    {
        lock (_lock)
        {
            return _results.GetValueOrDefault(name);
        }
    }

    /// <summary>The results of those cells that have one.</summary>
    public MatrixReport Report(IReadOnlyList<CellPlan> plans)
    {
        lock (_lock)
        {
            return new MatrixReport { Cells = plans.Select(plan => _results.GetValueOrDefault(plan.Name)).OfType<MatrixResult>().ToArray() };
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _running.Clear();
            _results.Clear();
        }
    }
}
