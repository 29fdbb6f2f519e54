namespace JobKit.Specs;

/// <summary>Text with expressions in it.</summary>
public sealed record TextTemplate(EquatableArray<TextPart> Parts)
{
    /// <summary>A template that is one literal.</summary>
    public static TextTemplate Literal(string text) => new(new EquatableArray<TextPart>([new TextPart(text, null)]));

    /// <summary>A template that is one expression.</summary>
    public static TextTemplate Of(Expression expression) => new(new EquatableArray<TextPart>([new TextPart(null, expression)]));

    /// <summary>The text where the template is literal, else null.</summary>
    public string? AsLiteral => Parts.All(part => part.Text is not null) ? string.Concat(Parts.Select(part => part.Text)) : null;
}
