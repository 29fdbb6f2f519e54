namespace JobKit.Specs;

/// <summary>How far a job is, in percent.</summary>
public abstract record ProgressModel;
