namespace JobKit.Specs;

/// <summary>Reads expressions and lists of them, and holds their places against the description (JK1005).</summary>
internal sealed class PlaceReader(MappingContext context)
{
    // More would hide the sentence.
    private const int MostNames = 12;

    private readonly ExpressionReader _expressions = new(context);

    public ExpressionReader Expressions => _expressions;

    /// <summary>An expression, a pick, or a list of these; empty, with findings, where there is none.</summary>
    public ReadPlaces Read(Node node, ExpressionScope scope)
    {
        var expressions = new List<Expression>();
        var places = new List<PlaceResult>();
        var misses = new List<(ScalarNode Node, PlaceResult Place)>();
        foreach (var item in Syntax.AsList(node))
        {
            if (ReadOne(item, scope, misses) is not { } read)
            {
                continue;
            }

            expressions.Add(read.Expression);
            if (read.Place is { } place)
            {
                places.Add(place);
            }
        }

        Report(misses, scope, found: places.Any(place => place.Kind != PlaceKind.Missing) || expressions.Any(expression => expression is not (BodyExpression or ElementExpression)));
        return new ReadPlaces(expressions.ToEquatableArray(), places);
    }

    /// <summary>What the description says of a place; null where it is not checked.</summary>
    public PlaceResult? Find(Expression expression, ExpressionScope scope)
    {
        var pointer = expression switch
        {
            BodyExpression body => body.Pointer,
            ElementExpression element => scope.Absolute(element.Pointer),
            _ => null,
        };
        return pointer is null || scope.Schemas is null ? null : Find(pointer, scope.Schemas);
    }

    /// <summary>What the description says of a pointer into the answer's body.</summary>
    public PlaceResult Find(Pointer pointer, IReadOnlyList<Schema> schemas) =>
        context.PollDocument is { } document && context.Description?.GraphQL is { } graphQL
            ? GraphQLPlaces.Find(graphQL, document, pointer)
            : SchemaPlaces.Find(schemas, pointer);

    private (Expression Expression, PlaceResult? Place)? ReadOne(Node node, ExpressionScope scope, List<(ScalarNode Node, PlaceResult Place)> misses)
    {
        if (node is MapNode map)
        {
            return new PickReader(context, this).Read(map, scope) is { } pick ? (pick, null) : null;
        }

        if (node is not ScalarNode { Kind: not ScalarKind.Null } scalar)
        {
            context.Error("JK1010", "An expression is missing here, such as `$response.body#/status`.", node.Location);
            return null;
        }

        if (_expressions.Parse(scalar.Text, scalar.Location, scope) is not { } expression)
        {
            return null;
        }

        var place = Find(expression, scope);
        if (place is { Kind: not PlaceKind.Found })
        {
            misses.Add((scalar, place));
        }

        return (expression, place);
    }

    private void Report(List<(ScalarNode Node, PlaceResult Place)> misses, ExpressionScope scope, bool found)
    {
        if (context.IsDescriptionBroken)
        {
            return;
        }

        foreach (var (node, place) in misses)
        {
            if (place.Kind == PlaceKind.Open)
            {
                context.Inform("JK1005", $"`{node.Text}` lies under a schema that is open or has no type, so it was not checked.", node.Location, node.Text);
            }
        }

        if (!found && misses.Count > 0)
        {
            var (node, place) = misses[0];
            var others = misses.Count > 1 ? $", nor are the {misses.Count - 1} after it" : "";
            var message = $"`{node.Text}` is not in the schema of {scope.Answers}{others}{Mend(place)}.";
            context.Findings.Add(new Finding("JK1005", scope.Missing, message, node.Location, node.Text));
        }
    }

    private static string Mend(PlaceResult place) => place switch
    {
        { Nearest: { } nearest } => $"; nearest: `{nearest}`",
        { Names.Count: > 0 and <= MostNames } => $"; {(place.Parent.Length == 0 ? "" : $"at `{place.Parent}` ")}there are {Syntax.Listed(place.Names)}",
        _ => "",
    };
}
