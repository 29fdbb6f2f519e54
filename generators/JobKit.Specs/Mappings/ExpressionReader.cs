namespace JobKit.Specs;

/// <summary>Reads expressions: OpenAPI runtime expressions, <c>$job.NAME</c>, texts with expressions in them, pointers into elements.</summary>
internal sealed class ExpressionReader(MappingContext context)
{
    /// <summary>One expression from a text; null, with a finding, where it is none.</summary>
    public Expression? Parse(string text, Location location, ExpressionScope scope)
    {
        if (text.StartsWith("/", StringComparison.Ordinal) && scope.Element is not null)
        {
            return ParsePointer(text, location, scope) is { } pointer ? new ElementExpression(pointer) : null;
        }

        if (!text.StartsWith("$", StringComparison.Ordinal))
        {
            return ParseText(text, location, scope) is { } template && !IsLostPointer(template, text, location, scope) ? new TextExpression(template) : null;
        }

        if (scope.IsRequest && (text == "$statusCode" || text.StartsWith("$response.", StringComparison.Ordinal)))
        {
            context.Error("JK1010", $"`{text}` is of the answer; what is sent has to be known before: a constant, or a field of the job's key as `$job.…`.", location, text);
            return null;
        }

        return text switch
        {
            "$statusCode" => new StatusCodeExpression(),
            "$response.body" => new BodyExpression(Pointer.Root),
            "$key" when scope.Element is not null => new ElementKeyExpression(),
            _ when After(text, "$response.body#") is { } pointer => ParsePointer(pointer, location, scope) is { } found ? new BodyExpression(found) : null,
            _ when After(text, "$response.header.") is { Length: > 0 } header => new HeaderExpression(header),
            _ when After(text, "$request.path.") is { } name => Parameter(name, text, location, scope),
            _ when After(text, "$request.query.") is { } name => Parameter(name, text, location, scope),
            _ when After(text, "$job.") is { } name => Field(name, text, location),
            _ when After(text, "$request.body#") is { } pointer => scope.Submitted is null ? RequestBody(pointer, text, location) : ParsePointer(pointer, location, scope) is { } found ? new SubmittedBodyExpression(found) : null,
            _ => NoExpression(text, location),
        };
    }

    /// <summary>A pointer, its segments unescaped, with expressions in them where it has any.</summary>
    public Pointer? ParsePointer(string text, Location location, ExpressionScope scope)
    {
        if (text.Length == 0)
        {
            return Pointer.Root;
        }

        if (text[0] != '/')
        {
            context.Error("JK1010", $"`{text}` is no JSON Pointer: it begins with `/`.", location, text);
            return null;
        }

        var segments = new List<TextTemplate>();
        foreach (var segment in SplitSegments(text))
        {
            if (ParseTemplate(segment, location, scope, unescape: true) is not { } template)
            {
                return null;
            }

            segments.Add(template);
        }

        return new Pointer(segments.ToEquatableArray());
    }

    /// <summary>A text, <c>{…}</c> in it read as expressions.</summary>
    public TextTemplate? ParseText(string text, Location location, ExpressionScope scope) => ParseTemplate(text, location, scope, unescape: false);

    private TextTemplate? ParseTemplate(string text, Location location, ExpressionScope scope, bool unescape)
    {
        var parts = new List<TextPart>();
        var from = 0;
        while (text.IndexOf("{$", from, StringComparison.Ordinal) is var open and >= 0)
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                context.Error("JK1010", $"`{text}` has a `{{` without its `}}`.", location, text);
                return null;
            }

            Literal(text.Substring(from, open - from));
            if (Parse(text.Substring(open + 1, close - open - 1), location, scope) is not { } expression)
            {
                return null;
            }

            parts.Add(new TextPart(null, expression));
            from = close + 1;
        }

        Literal(text.Substring(from));
        return new TextTemplate(parts.ToEquatableArray());

        void Literal(string literal)
        {
            if (literal.Length > 0)
            {
                parts.Add(new TextPart(unescape ? literal.Replace("~1", "/").Replace("~0", "~") : literal, null));
            }
        }
    }

    // Only inside an element does a pointer stand alone.
    private bool IsLostPointer(TextTemplate template, string text, Location location, ExpressionScope scope)
    {
        if (scope.IsRequest || template.AsLiteral is not { Length: > 1 } literal || literal[0] != '/')
        {
            return false;
        }

        context.Error("JK1010", $"`{text}` is no expression: write `$response.body#{text}`.", location, text);
        return true;
    }

    // A slash inside {…} belongs to the expression there.
    private static IEnumerable<string> SplitSegments(string text)
    {
        var start = 1;
        var depth = 0;
        for (var index = 1; index < text.Length; index++)
        {
            depth += text[index] == '{' ? 1 : text[index] == '}' && depth > 0 ? -1 : 0;
            if (text[index] == '/' && depth == 0)
            {
                yield return text.Substring(start, index - start);
                start = index + 1;
            }
        }

        yield return text.Substring(start);
    }

    private Expression? Parameter(string name, string text, Location location, ExpressionScope scope)
    {
        if (scope.Submitted is { } submitted)
        {
            var names = CallReader.PathNames(submitted).Concat(submitted.Parameters.Select(parameter => parameter.Name)).ToList();
            return names.Contains(name) ? new SubmittedParameterExpression(name) : Unknown(name, text, location, names, $"`{submitted.Name}`");
        }

        if (context.Key.Any(field => field.Name == name))
        {
            return new KeyFieldExpression(name);
        }

        return context.Bound.TryGetValue(name, out var value) ? new TextExpression(value) : Unknown(name, text, location, context.Key.Select(field => field.Name).Concat(context.Bound.Keys), "the poll");
    }

    private Expression? Field(string name, string text, Location location) =>
        context.Key.Any(field => field.Name == name) ? new KeyFieldExpression(name) : Unknown(name, text, location, context.Key.Select(field => field.Name), "the poll");

    private Expression? RequestBody(string pointer, string text, Location location)
    {
        var template = context.PollBody;
        foreach (var segment in pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/").Replace("~0", "~")))
        {
            template = template switch
            {
                JsonObjectTemplate map => map.Members.FirstOrDefault(member => member.Name == segment)?.Value,
                JsonArrayTemplate list when int.TryParse(segment, out var index) && index >= 0 && index < list.Items.Count => list.Items[index],
                _ => null,
            };
        }

        if (template is JsonTextTemplate found)
        {
            return new TextExpression(found.Value);
        }

        context.Error("JK1007", $"The body of the poll has no text at `{pointer}`.", location, text);
        return null;
    }

    private Expression? Unknown(string name, string text, Location location, IEnumerable<string> names, string call)
    {
        var known = names.Distinct().ToList();
        var near = Nearest.Of(name, known) is { } nearest ? $"nearest: `{nearest}`" : known.Count == 0 ? "it has none" : $"there are {Syntax.Listed(known)}";
        context.Error("JK1007", $"`{text}` names no parameter of {call}; {near}.", location, text);
        return null;
    }

    private Expression? NoExpression(string text, Location location)
    {
        // JSONPath's way of writing it.
        if ((After(text, "$response.body.") ?? After(text, "$.")) is { Length: > 0 } path)
        {
            context.Error("JK1010", $"`{text}` is no expression. Did you mean `$response.body#/{path.Replace('.', '/').Replace("[", "/").Replace("]", "")}`?", location, text);
            return null;
        }

        var known = new[] { "$statusCode", "$response.body", "$response.body#/", "$response.header.", "$request.path.", "$request.query.", "$request.body#/", "$job." };
        var near = Nearest.Of(text.Split('#')[0], known.Select(word => word.TrimEnd('/', '#', '.'))) is { } nearest ? $" Did you mean `{nearest}`?" : "";
        context.Error("JK1010", $"`{text}` is no expression.{near}", location, text);
        return null;
    }

    private static string? After(string text, string prefix) => text.StartsWith(prefix, StringComparison.Ordinal) ? text.Substring(prefix.Length) : null;
}
