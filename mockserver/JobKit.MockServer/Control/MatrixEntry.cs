using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A cell in the list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Provider">The provider's name.</param>
/// <param name="State">The state that its job ends in.</param>
/// <param name="Fault">What stands in the way.</param>
/// <param name="Title">The same for people.</param>
/// <param name="Verdict">How the last client did; null where none has said.</param>
internal sealed record MatrixEntry(string Name, string Provider, JobState State, string Fault, string Title, MatrixVerdict? Verdict)
{
    public static MatrixEntry Of(CellPlan plan, MatrixResult? result) => new(plan.Name, plan.Provider.Name, plan.State, plan.Fault.Name, plan.Fault.Title, result?.Verdict);
}
