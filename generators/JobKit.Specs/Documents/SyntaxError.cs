namespace JobKit.Specs;

/// <summary>Why a document is no YAML or JSON, and where.</summary>
public sealed record SyntaxError(string Message, Location Location);
