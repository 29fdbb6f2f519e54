namespace JobKit.MockServer;

/// <summary>What is played, and what is wrong with the folders.</summary>
internal sealed record VendorList(IReadOnlyList<VendorView> Vendors, IReadOnlyList<FindingView> Findings);
