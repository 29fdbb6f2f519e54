namespace JobKit;

/// <summary>The vendor says that the request is wrong.</summary>
public sealed class JobRequestException(JobFailure failure) : JobProviderException(failure);
