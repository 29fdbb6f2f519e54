using System.Globalization;

namespace JobKit.MockServer;

/// <summary>One check of a value: where it is, what it found, and how much more it may look at. Nothing is allocated while nothing is wrong.</summary>
internal struct SchemaRun
{
    /// <summary>How many problems are told; the others are only counted.</summary>
    public const int MostProblems = 20;

    // A value from outside, against schemas that hold themselves, could keep a server busy for hours.
    private const int MostSteps = 200_000;
    private const int MostDepth = 128;

    private readonly IReadOnlyList<string>? _opaque;
    private List<SchemaProblem>? _problems;
    private List<SchemaStep>? _path;
    private int _steps;
    private int _depth;

    /// <param name="direction">Which way the value travels.</param>
    /// <param name="opaque">Texts that stand for others: where one is part of a text, only its type is judged.</param>
    public SchemaRun(SchemaDirection direction, IReadOnlyList<string>? opaque = null) => (Direction, _opaque) = (direction, opaque);

    public SchemaDirection Direction { get; }

    /// <summary>How many problems there are, notes apart.</summary>
    public int Errors { get; private set; }

    /// <summary>Whether the value was too large or too deep to be looked at wholly.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether nothing was found.</summary>
    public readonly bool IsEmpty => _problems is null or { Count: 0 };

    /// <summary>The problems and notes, in the order in which they were found.</summary>
    public readonly IReadOnlyList<SchemaProblem> Problems => _problems is null ? [] : _problems;

    /// <summary>Where the check is, as a JSON Pointer.</summary>
    public readonly string Pointer => _path is null ? "" : string.Concat(_path.Select(step =>
        "/" + (step.Name?.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) ?? step.Index.ToString(CultureInfo.InvariantCulture))));

    /// <summary>A place to come back to.</summary>
    public readonly (int Count, int Errors) Mark => (_problems?.Count ?? 0, Errors);

    /// <summary>Whether a text stands for another one that nobody knows yet.</summary>
    public readonly bool IsOpaque(string text)
    {
        for (var index = 0; index < _opaque?.Count; index++)
        {
            if (text.Contains(_opaque[index], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Begins a schema; false where the check has looked long enough.</summary>
    public bool TryBegin()
    {
        if (++_steps > MostSteps || _depth >= MostDepth)
        {
            IsCut = true;
            return false;
        }

        _depth++;
        return true;
    }

    /// <summary>Ends the schema that was begun last.</summary>
    public void End() => _depth--;

    public void Enter(string member) => (_path ??= []).Add(new SchemaStep(member, 0));

    public void Enter(int item) => (_path ??= []).Add(new SchemaStep(null, item));

    public readonly void Leave() => _path!.RemoveAt(_path.Count - 1);

    /// <summary>Something is wrong here.</summary>
    /// <param name="rule">The keyword.</param>
    /// <param name="detail">The rest of the sentence.</param>
    public void Report(string rule, string detail)
    {
        Errors++;
        Add(rule, detail, isNote: false);
    }

    /// <summary>Something is worth knowing here.</summary>
    public void Note(string rule, string detail) => Add(rule, detail, isNote: true);

    /// <summary>Takes back what was found since the mark, and returns it.</summary>
    public IReadOnlyList<SchemaProblem> TakeBack((int Count, int Errors) mark)
    {
        Errors = mark.Errors;
        if (_problems is null || _problems.Count == mark.Count)
        {
            return [];
        }

        var taken = _problems.GetRange(mark.Count, _problems.Count - mark.Count);
        _problems.RemoveRange(mark.Count, taken.Count);
        return taken;
    }

    /// <summary>Puts problems that were taken back in again.</summary>
    public void Restore(IEnumerable<SchemaProblem> problems)
    {
        foreach (var problem in problems)
        {
            Errors += problem.IsNote ? 0 : 1;
            Keep(problem);
        }
    }

    private void Add(string rule, string detail, bool isNote) => Keep(new SchemaProblem(Pointer, rule, detail, isNote));

    private void Keep(SchemaProblem problem)
    {
        _problems ??= [];
        if (_problems.Count < MostProblems)
        {
            _problems.Add(problem);
        }
    }
}
