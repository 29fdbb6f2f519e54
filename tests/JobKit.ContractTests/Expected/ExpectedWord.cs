namespace JobKit.ContractTests;

/// <summary>What a vendor's word means, decided by people and written down apart from every mapping file.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Word">The vendor's word, as the vendor sends it.</param>
/// <param name="State">What it becomes.</param>
public sealed record ExpectedWord(string Provider, string Word, JobState State);
