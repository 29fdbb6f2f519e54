using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// Finds in the schema of an answer the object that shows a job: the outermost one with a member for the state (by the name that it has in the poll's
/// answer, <c>status</c> or <c>state</c>) that can hold the vendor's words, and with the job's key beside or around it.
/// </summary>
internal sealed class RecordFinder
{
    private const int MaxDepth = 3;

    private static readonly string[] Usual = ["status", "state", "jobstatus", "jobstate"];

    private readonly ProviderModel _model;
    private readonly IReadOnlyList<JobWord> _words;
    private readonly bool _hasWords;
    private readonly HashSet<string> _stateNames;

    public RecordFinder(ProviderModel model, IReadOnlyList<JobWord> words)
    {
        var main = Shapes.Main(model.Table);
        (_model, _words, _hasWords) = (model, words, main.Kind == ColumnKind.Enum);
        _stateNames = main.At.OfType<BodyExpression>()
            .Select(at => at.Pointer.Segments.Select(segment => segment.AsLiteral).LastOrDefault(name => name is not null))
            .OfType<string>()
            .Select(NameLetters.Of)
            .Concat(_hasWords ? Usual : [])
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <param name="root">The answer's schema, or that of a list's element.</param>
    /// <param name="isJobsOwnPath">Whether the request's path ends with the job, so that what is called an id can only be the job's.</param>
    public JobRecord? Find(Schema root, bool isJobsOwnPath)
    {
        var left = new Queue<(Schema Schema, string[] Path, SchemaMembers[] Chain)>([(root, [], [])]);
        while (left.TryDequeue(out var at))
        {
            var members = SchemaMembers.Of(at.Schema);
            SchemaMembers[] chain = [.. at.Chain, members];
            if (members.Names.FirstOrDefault(name => _stateNames.Contains(NameLetters.Of(name)) && IsJob(members[name]!, chain, isJobsOwnPath)) is { } state)
            {
                return new JobRecord(at.Path, state, chain);
            }

            foreach (var name in members.Names.Where(_ => chain.Length < MaxDepth))
            {
                left.Enqueue((members[name]!, [.. at.Path, name], chain));
            }
        }

        return null;
    }

    private bool IsJob(Schema state, SchemaMembers[] chain, bool isJobsOwnPath)
    {
        var types = SchemaMembers.TypesOf(state);
        if (types.Contains("object") || types.Contains("array"))
        {
            return false;
        }

        var isNamed = chain.SelectMany(members => members.Names).Any(name => _model.Key.Any(field => NameLetters.Of(field.Name) == NameLetters.Of(name) && !RecordKey.IsCommon(name)));
        var hasId = chain.SelectMany(members => members.Names).Any(name => KeyEcho.FieldOf(_model, name) is not null);
        var values = SchemaMembers.ValuesOf(state);
        var known = values.Count(value => IsWord(value.Text));
        return values.Count == 0 || !_hasWords ? isNamed || (isJobsOwnPath && hasId)
            : known > 0 && (isNamed || isJobsOwnPath || (hasId && known * 2 >= values.Count));
    }

    private bool IsWord(string value) => _words.Any(word => value.Equals(word.Value, StringComparison.OrdinalIgnoreCase) || value.Equals(word.State.ToWord(), StringComparison.OrdinalIgnoreCase));
}
