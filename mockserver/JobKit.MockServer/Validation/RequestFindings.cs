namespace JobKit.MockServer;

/// <summary>What was found in one request. Nothing is allocated while nothing is.</summary>
internal struct RequestFindings
{
    private List<RequestProblem>? _problems;

    /// <summary>Whether a vendor that is strict would refuse the request.</summary>
    public bool HasErrors { get; private set; }

    public readonly bool IsEmpty => _problems is null;

    public readonly IReadOnlyList<RequestProblem> Problems => _problems is null ? [] : _problems;

    public void Add(RequestProblem problem)
    {
        HasErrors |= !problem.IsNote;
        _problems ??= [];
        if (_problems.Count < SchemaRun.MostProblems)
        {
            _problems.Add(problem);
        }
        else if (!problem.IsNote && _problems[^1].IsNote)
        {
            _problems[^1] = problem;
        }
    }

    /// <summary>Adds what a schema found in a parameter or the body.</summary>
    public void Add(RequestPlace place, string name, in SchemaRun run)
    {
        for (var index = 0; !run.IsEmpty && index < run.Problems.Count; index++)
        {
            var problem = run.Problems[index];
            Add(new RequestProblem(place, name, problem.Pointer, problem.Rule, problem.Detail, problem.IsNote));
        }

        if (run.IsCut)
        {
            Add(new RequestProblem(place, name, "", "size", "is too large or too deep to be checked wholly", IsNote: true));
        }
    }
}
