namespace JobKit.Specs;

/// <summary>A link of an answer: an operation that one may call next.</summary>
/// <param name="Name">Its name.</param>
/// <param name="OperationId">The operation's id; null where a reference names it.</param>
/// <param name="OperationRef">A reference to the operation (<c>#/paths/~1jobs~1{id}/get</c>); null where an id names it.</param>
/// <param name="Parameters">What its parameters are: constants, or runtime expressions over this answer.</param>
public sealed record ResponseLink(string Name, string? OperationId, string? OperationRef, EquatableArray<KeyValuePair<string, string>> Parameters);
