namespace JobKit;

/// <summary>The vendor cannot be reached or cannot answer just now.</summary>
public sealed class JobUnavailableException(JobFailure failure) : JobProviderException(failure with { IsTransient = true });
