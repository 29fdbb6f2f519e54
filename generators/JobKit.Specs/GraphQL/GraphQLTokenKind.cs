namespace JobKit.Specs;

/// <summary>The kinds of token.</summary>
internal enum GraphQLTokenKind
{
    End,
    Name,
    Number,
    String,
    Punctuation,
}
