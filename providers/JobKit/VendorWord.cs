namespace JobKit;

/// <summary>A vendor's word and what it becomes.</summary>
/// <param name="Word">The word; where other fields decide too, followed by what they hold (<c>Completed, failed=zero</c>).</param>
/// <param name="State">The state.</param>
public sealed record VendorWord(string Word, JobState State);
