namespace JobKit;

/// <summary>The credential is missing, wrong or too weak.</summary>
public sealed class JobAccessDeniedException(JobFailure failure) : JobProviderException(failure);
