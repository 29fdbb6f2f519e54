namespace JobKit.Specs;

/// <summary>The call that starts a job, and where its answer says which.</summary>
/// <param name="Call">The call.</param>
/// <param name="JobId">The key fields that the answer gives.</param>
public sealed record SubmitModel(CallModel Call, EquatableArray<JobIdModel> JobId);
