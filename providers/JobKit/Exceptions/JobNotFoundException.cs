namespace JobKit;

/// <summary>The vendor knows no such job.</summary>
public sealed class JobNotFoundException(JobFailure failure) : JobProviderException(failure);
