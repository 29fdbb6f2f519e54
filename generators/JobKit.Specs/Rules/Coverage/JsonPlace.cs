namespace JobKit.Specs;

/// <summary>
/// Where one value of an answer is, as steps from its root, so that two columns can be seen to read one place or places
/// of which one lies in the other. A step is a pointer's segment (with the same expression in it: the same segment) or
/// the choice of one element by its key.
/// </summary>
internal sealed class JsonPlace
{
    private readonly object[] _steps;

    private JsonPlace(IEnumerable<object> steps) => _steps = [.. steps];

    /// <summary>The places of a column: one for each expression, the first that finds a value of the right kind counts.</summary>
    public static JsonPlace[] Of(ColumnModel column) => [.. column.At.Select(at => new JsonPlace([.. Steps(at), .. Steps(column.KeyBy)]))];

    /// <summary>Whether it is the very same place.</summary>
    public bool IsSameAs(JsonPlace other) => _steps.SequenceEqual(other._steps);

    /// <summary>Whether it lies inside of the other.</summary>
    public bool IsBelow(JsonPlace other) => _steps.Length > other._steps.Length && _steps.Take(other._steps.Length).SequenceEqual(other._steps);

    private static IEnumerable<object> Steps(Expression expression) => expression switch
    {
        BodyExpression body => ["$response.body", .. body.Pointer.Segments],
        ElementExpression element => ["element", .. element.Pointer.Segments],

        // Anything else is a place of its own, to be the same only as one that is written the same.
        _ => [expression],
    };

    private static IEnumerable<object> Steps(KeyByModel? keyBy) => keyBy is null
        ? []
        : [keyBy with { Pick = null }, .. keyBy.Pick?.Segments ?? EquatableArray<TextTemplate>.Empty];
}
