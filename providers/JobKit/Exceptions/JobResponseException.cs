namespace JobKit;

/// <summary>The vendor's answer cannot be read, is too large, leads elsewhere, or is none that the mapping knows.</summary>
public sealed class JobResponseException(JobFailure failure) : JobProviderException(failure);
