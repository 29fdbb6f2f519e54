namespace JobKit.MockServer;

/// <summary>The faults of a session.</summary>
internal sealed record FaultList(IReadOnlyList<ActiveFault> Faults);
