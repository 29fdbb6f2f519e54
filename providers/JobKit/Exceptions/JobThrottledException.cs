namespace JobKit;

/// <summary>The vendor was asked too often.</summary>
public sealed class JobThrottledException(JobFailure failure) : JobProviderException(failure with { IsTransient = true });
