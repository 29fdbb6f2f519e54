namespace JobKit.MockServer;

/// <summary>A kind of fault.</summary>
internal sealed record FaultKindView(string Kind, string Title, IReadOnlyList<FaultParameter> Parameters);
