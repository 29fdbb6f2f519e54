namespace JobKit.Specs;

/// <summary>Reads one mapping file against its description.</summary>
internal sealed class MappingReader(VendorFolder folder, SourceFile file, string name)
{
    private static readonly string[] Keys =
        ["jobkit", "title", "spec", "server", "auth", "poll", "defaults", "status", "reads", "tasks", "errors", "submit", "cancel", "results", "polling", "suppress"];

    private readonly FindingSink _sink = new();

    /// <summary>Reads, links and checks the file.</summary>
    public ProviderReading Read()
    {
        var context = new MappingContext(folder, file, _sink);
        var document = DocumentReader.Read(file);
        if (document.Root is not { } root)
        {
            context.Error("JK1010", document.Error!.Message, document.Error.Location);
            return Result(context, null);
        }

        if (context.AsMap(root, "A mapping file") is not { } map)
        {
            return Result(context, null);
        }

        var linked = Link(context, map);
        if (linked is not null)
        {
            foreach (var rule in MappingRules.All)
            {
                rule.Check(linked);
            }
        }

        var findings = Suppressions.Apply(context, map["suppress"]);
        return Result(context, linked?.Model, findings);
    }

    private LinkedMapping? Link(MappingContext context, MapNode map)
    {
        context.Suppressed = Suppressions.Named(map["suppress"]);
        context.CheckKeys(map, Keys);
        CheckVersion(context, map);
        foreach (var key in new[] { "poll", "status" }.Where(key => map[key] is null))
        {
            context.Error("JK1010", $"`{key}` is missing: every mapping file has it.", new Location(file.Path, map.Location.Line, map.Location.Column, map.Location.Line, map.Location.Column), key);
        }

        var spec = SpecChooser.Choose(context, map["spec"]);
        if (map["poll"] is null || map["status"] is null || spec is null)
        {
            return null;
        }

        context.Description = ApiDescription.Read(spec, folder, _sink);
        if (context.Description is null || context.AsMap(map["poll"]!, "`poll`") is not { } poll)
        {
            return null;
        }

        var places = new PlaceReader(context);
        map.TryGet("poll", out var pollEntry);
        map.TryGet("status", out var statusEntry);
        var defaults = map["defaults"] is { } given ? context.AsMap(given, "`defaults`") : null;
        if (defaults is not null)
        {
            context.CheckKeys(defaults, "parameters", "headers");
        }

        var auth = new AuthReader(context).Read(map["auth"], new CallReader(context, places).PeekOperation(poll));
        var authNames = auth.Alternatives.SelectMany(alternative => alternative.All).Select(credential => credential.Name).ToList();
        if (new PollReader(context, places).Read(poll, defaults, authNames, pollEntry!.KeyLocation) is not { } call)
        {
            return null;
        }

        var responses = AnsweredWith.Responses(context);
        var scope = new ExpressionScope(AnsweredWith.Schemas(responses));
        if (IsXmlOnly(responses) && ReadsBody(statusEntry!.Value))
        {
            context.Error("JK1007", $"`{context.PollOperation!.Name}` answers only in {responses.SelectMany(response => response.Content).First().Name}; version 1 of the language reads JSON, not XML.", (poll["operation"] ?? poll).Location, "xml");
            return null;
        }

        var table = new TableSyntaxReader(context, places, scope).Read(statusEntry!.Value, statusEntry.KeyLocation, isJob: true);
        map.TryGet("tasks", out var tasksEntry);
        var tasks = tasksEntry is null ? null : new TasksReader(context, places, scope).Read(tasksEntry.Value, tasksEntry.KeyLocation, table);
        var reads = new ReadsReader(context, places, scope).Read(map["reads"], tasksEntry is not null);
        var errors = new ErrorsReader(context, table).Read(map["errors"]);
        var polling = PollingReader.Read(context, map["polling"]);
        var submit = new SubmitReader(context, places).Read(map["submit"], defaults, LocationOf(map, "submit"));
        var cancel = map["cancel"] is MapNode cancelCall ? new OtherCallReader(context, places).Read(cancelCall, "cancel", defaults, needsKey: true, LocationOf(map, "cancel"))?.Call : NoCall(context, map["cancel"], "cancel");
        var results = new ResultsReader(context, places, scope).Read(map["results"], defaults);
        var title = map["title"] is { } titleNode ? context.AsText(titleNode, "`title`") : null;
        var server = ServerChooser.Choose(context, map["server"]);
        if (table is null)
        {
            return null;
        }

        var model = new ProviderModel
        {
            Name = name,
            TypeName = Naming.Pascal(name),
            Title = title ?? context.Description.Title,
            Folder = folder.Name,
            Description = spec.Name,
            Server = server,
            Credentials = auth.Alternatives,
            SignedByHandler = auth.ByHandler,
            Key = context.Key.ToEquatableArray(),
            Poll = call,
            Table = table.Model,
            Reads = reads,
            Tasks = tasks?.Model,
            Errors = errors,
            Polling = polling,
            Submit = submit,
            Cancel = cancel,
            Results = results,
            Words = VendorWords.Of(table.Model).ToEquatableArray(),
        };
        return new LinkedMapping(context, model, table, tasks?.Table);
    }

    private static void CheckVersion(MappingContext context, MapNode map)
    {
        if (map["jobkit"] is not ScalarNode { Text: "1" })
        {
            var at = map["jobkit"]?.Location ?? new Location(map.Location.Path, map.Location.Line, map.Location.Column, map.Location.Line, map.Location.Column);
            context.Error("JK1010", "The file begins with `jobkit: 1`, the version of its language.", at, "jobkit");
        }
    }

    private static bool IsXmlOnly(IReadOnlyList<Response> responses)
    {
        var contents = responses.SelectMany(response => response.Content).ToList();
        return contents.Count > 0 && contents.All(content => content.IsXml);
    }

    // Headers and the HTTP status tell a state beside a body of any kind.
    private static bool ReadsBody(Node node) => node switch
    {
        MapNode map => map.Entries.Any(entry => ReadsBody(entry.Value)),
        ListNode list => list.Items.Any(ReadsBody),
        ScalarNode scalar => scalar.Text.StartsWith("$response.body", StringComparison.Ordinal),
        _ => false,
    };

    private static CallModel? NoCall(MappingContext context, Node? node, string key)
    {
        if (node is not (null or ScalarNode { Text: "unsupported" }))
        {
            context.Error("JK1010", $"`{key}` is a call such as `{{ operation: … }}`, or `unsupported`.", node.Location, key);
        }

        return null;
    }

    private Location LocationOf(MapNode map, string key) => map.TryGet(key, out var entry) ? entry.KeyLocation : Location.Start(file.Path);

    private ProviderReading Result(MappingContext context, ProviderModel? model, IReadOnlyList<Finding>? findings = null)
    {
        var all = findings ?? context.Findings.Items;
        return new ProviderReading(name, file, all.Any(finding => finding.Severity == FindingSeverity.Error) ? null : model, context.Description, all.ToEquatableArray());
    }
}
