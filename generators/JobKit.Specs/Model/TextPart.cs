namespace JobKit.Specs;

/// <summary>A piece of a <see cref="TextTemplate"/>: either literal text or an expression whose text is inserted.</summary>
/// <param name="Text">The literal; null where <paramref name="Expression"/> stands.</param>
/// <param name="Expression">The expression; null where <paramref name="Text"/> stands.</param>
public sealed record TextPart(string? Text, Expression? Expression);
