namespace JobKit.MockServer;

/// <summary>All kinds of fault.</summary>
internal sealed record FaultKindList(IReadOnlyList<FaultKindView> Kinds);
