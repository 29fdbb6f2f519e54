using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A cell before anybody runs it.</summary>
/// <param name="Name">Its name, and its session's.</param>
/// <param name="Provider">The provider.</param>
/// <param name="End">The word that the job ends with.</param>
/// <param name="Fault">What stands in the way.</param>
/// <param name="Life">The job's life.</param>
/// <param name="Strikes">How many polls in a row the fault hits on the way.</param>
internal sealed record CellPlan(string Name, PlayedProvider Provider, JobWord End, MatrixFault Fault, Scenario Life, int Strikes)
{
    /// <summary>How many polls pass before the fault: two, so that there is an interval to compare with that is not the client's very first.</summary>
    public const int Before = 2;

    public JobState State => End.State;

    /// <summary>The fault as rules of a session: some polls on the way, from the third on, and the first one that would see the end.</summary>
    public IReadOnlyList<FaultRule> Rules()
    {
        if (Fault.Settings is not { } settings)
        {
            return [];
        }

        var poll = Provider.Operations.First(operation => operation.Role is OperationRole.Poll or OperationRole.GraphQL).Name;
        var way = new FaultRule { Fault = settings, Provider = Provider.Name, Operation = poll, After = Before, Times = Strikes };

        // A limit has to see the requests that it lets through: so many windows, and then no more.
        return settings.Kind == RateLimitFault.Kind ? [way with { Times = 2 * (Strikes + 1) }] : [way, way with { After = 0, Times = 1, Step = End.Name }];
    }
}
