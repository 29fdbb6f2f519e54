namespace JobKit.MockServer;

/// <summary>The vendor folders were read again.</summary>
internal sealed record SpecsHappening(IReadOnlyList<string> Providers, IReadOnlyList<FindingView> Findings);
