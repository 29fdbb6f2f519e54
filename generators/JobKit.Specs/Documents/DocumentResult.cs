namespace JobKit.Specs;

/// <summary>A document that was read, or why it could not be.</summary>
public sealed record DocumentResult(Node? Root, SyntaxError? Error);
