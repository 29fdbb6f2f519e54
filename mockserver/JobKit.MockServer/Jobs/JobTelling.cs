using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>What is said of a job, and where it is.</summary>
internal readonly record struct JobTelling(MockAnswer Answer, JobGlance Glance)
{
    public bool IsMissing => Glance.Step.Outcome == OutcomeKind.NotFound;

    /// <summary>Whether the answer carries a state.</summary>
    public bool IsStatus => Glance.Step.Outcome is null;
}
