using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>Expressions as C#: each becomes a <c>JsonValue</c>, lists become a choice of the first of the right kind.</summary>
internal sealed class ExpressionCode(ProviderModel model)
{
    private readonly SlotTrie _trie = new();
    private readonly List<PickExpression> _picks = [];
    private int _slots;

    /// <summary>The places that were asked for.</summary>
    public SlotTrie Trie => _trie;

    /// <summary>How many slots there are.</summary>
    public int Slots => _slots;

    /// <summary>The picks that need a method of their own.</summary>
    public IReadOnlyList<PickExpression> Picks => _picks;

    /// <summary>The value of an expression.</summary>
    public string Value(Expression expression) => expression switch
    {
        StatusCodeExpression => "JsonValue.OfNumber(response.StatusCode)",
        HeaderExpression header => $"JsonValue.OfText(response.Header({CSharpText.Literal(header.Name)}))",
        BodyExpression body => Body(body.Pointer),
        ElementExpression element => Find("element", element.Pointer.Segments),
        ElementKeyExpression => "JsonValue.OfText(key)",
        PickExpression pick => $"Pick{PickNumber(pick)}({Fold(pick.At, "Container")})",
        _ => $"JsonValue.OfText({Text(expression)})",
    };

    /// <summary>A list of expressions as one value; <paramref name="kind"/> is a method of <c>Pick</c>.</summary>
    public string Fold(EquatableArray<Expression> expressions, string kind) => expressions.Count == 0
        ? "JsonValue.Nothing"
        : expressions.Skip(1).Aggregate(Value(expressions[0]), (left, next) => $"Pick.{kind}({left}, {Value(next)})");

    /// <summary>The first text of a list; null where there is none.</summary>
    public string FirstText(EquatableArray<Expression> expressions, bool isAddress = false) => expressions.Count == 0
        ? "null"
        : string.Join(" ?? ", expressions.Select(expression => expression is TextExpression or KeyFieldExpression ? Text(expression, isAddress) : $"Read.Text({Value(expression)})"));

    /// <summary>The first time of a list.</summary>
    public string FirstTime(TimeModel? time) => time is null || time.At.Count == 0
        ? "null"
        : string.Join(" ?? ", time.At.Select(expression => time.Format is null ? $"JobTime.Read({Value(expression)})" : $"JobTime.Read({Value(expression)}, {CSharpText.Literal(time.Format)})"));

    /// <summary>An expression as nullable text.</summary>
    public string Text(Expression expression, bool isAddress = false) => expression switch
    {
        KeyFieldExpression field => KeyCode.Text(model, field.Name),
        TextExpression text => Template(text.Template, isAddress),
        _ => $"Read.Text({Value(expression)})",
    };

    private string Template(TextTemplate template, bool isAddress)
    {
        if (template.AsLiteral is { } literal)
        {
            return CSharpText.Literal(literal);
        }

        var parts = template.Parts.Select(part => part.Text is { } text
            ? CSharpText.Literal(text)
            : isAddress && template.Parts.Count > 1 ? $"RequestText.Escape({Text(part.Expression!)})" : Text(part.Expression!));
        return $"RequestText.Join({string.Join(", ", parts)})";
    }

    // The literal head of a pointer is read in the one pass; from the first segment that depends on the job on, inside what stands there.
    private string Body(Pointer pointer)
    {
        var head = pointer.Segments.TakeWhile(segment => segment.AsLiteral is not null).Select(segment => segment.AsLiteral!).ToList();
        var value = $"slots[{_trie.SlotOf(head, () => _slots++)}].In(body)";
        return Find(value, pointer.Segments.Skip(head.Count).ToEquatableArray());
    }

    private string Find(string value, EquatableArray<TextTemplate> segments) => segments.Count == 0
        ? value
        : $"{value}.Find({string.Join(", ", segments.Select(segment => segment.AsLiteral is { } name ? CSharpText.Literal(name) : Template(segment, false) + " ?? \"\""))})";

    private int PickNumber(PickExpression pick)
    {
        var known = _picks.IndexOf(pick);
        if (known >= 0)
        {
            return known;
        }

        _picks.Add(pick);
        return _picks.Count - 1;
    }
}
