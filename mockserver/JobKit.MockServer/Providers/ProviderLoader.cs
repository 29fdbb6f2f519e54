using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Prepares a provider: its operations, its words and their answers.</summary>
internal sealed class ProviderLoader
{
    private readonly ProviderModel _model;
    private readonly ApiDescription? _description;
    private readonly GraphQLSchema? _graphQL;
    private readonly ProviderSettings _settings;
    private readonly SchemaCompiler _schemas = new();
    private readonly Func<ScenarioCompiler, IReadOnlyList<Scenario>> _scenarios;

    private ProviderLoader(ProviderModel model, ApiDescription? description, GraphQLSchema? graphQL, ProviderSettings settings, Func<ScenarioCompiler, IReadOnlyList<Scenario>> scenarios) =>
        (_model, _description, _graphQL, _settings, _scenarios) = (model, description, graphQL, settings, scenarios);

    /// <param name="model">What the mapping says.</param>
    /// <param name="description">What the description says; null where it could not be read.</param>
    /// <param name="graphQL">The GraphQL schema that the folder has, be it the description or beside it.</param>
    /// <param name="settings">How the provider is played.</param>
    /// <param name="scenarios">The scenarios of the folder that can be played, found with what makes them playable.</param>
    public static PlayedProvider Load(ProviderModel model, ApiDescription? description, GraphQLSchema? graphQL, ProviderSettings settings, Func<ScenarioCompiler, IReadOnlyList<Scenario>> scenarios) =>
        new ProviderLoader(model, description, graphQL, settings, scenarios).Load();

    private PlayedProvider Load()
    {
        var operations = Operations();
        var polled = operations.First(operation => operation.Role is OperationRole.Poll or OperationRole.GraphQL);
        var (poll, keys) = (polled.Answers, new KeyFit(polled));
        var words = JobWords.Of(_model.Table);
        var reader = new StatusReader(_model);
        var samples = new SampleReader(_model, words, reader);
        var documented = poll.Samples.Select(samples.Read).ToArray();
        var deriver = new Deriver(_model, reader, samples, documented, poll, Complete);
        var submit = _model.Submit is not { } call ? null : operations.FirstOrDefault(operation => operation.Role == OperationRole.Submit) is { } operation ? SubmitAnswer.Prepare(_model, call, operation, Servers, keys) : null;
        var jobs = new JobAnswers(words, documented, deriver, Shapes.AreTwo(_model.Table));
        var compiler = new ScenarioCompiler(jobs, new VariantAnswers(_model, jobs.Words, deriver), _model.Name);
        return new PlayedProvider
        {
            Name = _model.Name,
            Model = _model,
            Settings = _settings,
            BasePath = PathOf(_model.Server ?? _description?.Servers.FirstOrDefault()),
            Operations = operations,
            Keys = keys,
            Jobs = jobs,
            Records = new JobRecords(_model, words),
            Scenarios = new ScenarioBook(jobs, compiler, isKeyed => new BuiltInScenarios(jobs.Timelines(isKeyed), _model).All, _scenarios(compiler)),
            SecretNames = Secrets.NamesOf(_model.Credentials),
            Outcomes = new OutcomeAnswers(_model, poll, documented, new ErrorComposer(_model, reader, poll)),
            Submit = submit,
            GraphQL = _graphQL,
        };
    }

    private void Complete(Draft answer)
    {
        if (_model.Poll.GraphQL is { } document)
        {
            GraphQLBase.Complete(answer, document, _graphQL);
        }

        foreach (var server in Servers)
        {
            answer.Root = TextSwap.Everywhere(answer.Root, server, answer.Mark(new Hole(HoleKind.Server)));
        }
    }

    // The longest first: one may begin another.
    private string[] Servers => (_description?.Servers ?? []).Append(_model.Server).OfType<string>()
        .Where(server => server.Contains("://", StringComparison.Ordinal))
        .Select(server => server.TrimEnd('/'))
        .Distinct(StringComparer.Ordinal)
        .OrderByDescending(server => server.Length)
        .ToArray();

    private List<PlayedOperation> Operations()
    {
        var operations = (_description?.Operations ?? []).Select(operation => Play(operation, Role(operation))).ToList();
        if (!operations.Any(operation => operation.Role is OperationRole.Poll or OperationRole.GraphQL))
        {
            operations.Add(FromCall(_model.Poll));
        }

        return operations;
    }

    private (OperationRole Role, CallModel? Call) Role(Operation operation)
    {
        if (Is(operation, _model.Poll))
        {
            return (_model.Poll.GraphQL is null ? OperationRole.Poll : OperationRole.GraphQL, _model.Poll);
        }

        if (_model.Submit is { } submit && Is(operation, submit.Call))
        {
            return (OperationRole.Submit, submit.Call);
        }

        if (_model.Results.FirstOrDefault(result => result.Call is { } fetch && Is(operation, fetch)) is { } result)
        {
            return (OperationRole.Result, result.Call);
        }

        return _model.Cancel is { } cancel && (Is(operation, cancel) || IsOtherMethodOf(operation, cancel)) ? (OperationRole.Cancel, cancel) : (OperationRole.Other, null);
    }

    // A vendor that has cancelled with one method and now does with another is cancelled with both; at the job's own address other methods do other things.
    private bool IsOtherMethodOf(Operation operation, CallModel cancel) =>
        operation.RequestPath == cancel.Path && cancel.Path != _model.Poll.Path && !operation.Method.Equals(cancel.Method, StringComparison.OrdinalIgnoreCase);

    private static bool Is(Operation operation, CallModel call) =>
        operation.Method.Equals(call.Method, StringComparison.OrdinalIgnoreCase) && operation.RequestPath == call.Path && (call.OperationId is null || operation.Id == call.OperationId);

    private PlayedOperation Play(Operation operation, (OperationRole Role, CallModel? Call) role)
    {
        var shape = PathShape.Parse(operation.Path, name => IsReserved(operation, name));
        var names = operation.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path).Select(parameter => parameter.Name).ToArray();
        var isOpen = operation.Security is { } security && (security.Count == 0 || security.Any(requirement => requirement.Schemes.Count == 0));
        return new PlayedOperation(_schemas)
        {
            ProviderName = _model.Name,
            Method = operation.Method.ToUpperInvariant(),
            Path = operation.Path,
            Name = operation.Id ?? $"{operation.Method} {operation.Path}",
            Shape = shape,
            BasePaths = BasePaths(operation.Servers),
            Role = role.Role,
            Call = role.Call,
            Credentials = isOpen && role.Role != OperationRole.Poll ? [] : _model.Credentials,
            Answers = new OperationAnswers(operation.Responses, names, _schemas),
            Description = operation,
            PathNames = names,
        };
    }

    private PlayedOperation FromCall(CallModel call) => new(_schemas)
    {
        ProviderName = _model.Name,
        Method = call.Method,
        Path = call.Path,
        Name = call.OperationId ?? $"{call.Method} {call.Path}",
        Shape = PathShape.Parse(call.Path, name => call.Parameters.Any(parameter => parameter.Name == name && parameter.AllowReserved)),
        BasePaths = BasePaths([]),
        Role = call.GraphQL is null ? OperationRole.Poll : OperationRole.GraphQL,
        Call = call,
        Credentials = _model.Credentials,
        Answers = new OperationAnswers([], [], _schemas),
    };

    private bool IsReserved(Operation operation, string name) =>
        operation.Parameters.Any(parameter => parameter.Name == name && parameter.Place == ParameterPlace.Path && parameter.AllowReserved)
        || new[] { _model.Poll, _model.Cancel, _model.Submit?.Call }.Concat(_model.Results.Select(result => result.Call))
            .Any(call => call?.Path == operation.RequestPath && call.Parameters.Any(parameter => parameter.Name == name && parameter.AllowReserved));

    // Every declared server's path is served, the default one too where the mapping names another.
    private string[] BasePaths(IReadOnlyList<string> own)
    {
        var declared = own.Count > 0 ? own : _description?.Servers ?? [];
        return declared.Append(_model.Server ?? declared.FirstOrDefault()).Select(PathOf).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
    }

    private static string PathOf(string? server) => (Uri.TryCreate(server, UriKind.Absolute, out var absolute) && !absolute.IsFile ? Uri.UnescapeDataString(absolute.AbsolutePath)
        : server is null || server.Contains("://", StringComparison.Ordinal) ? "" : server).Trim('/');
}
