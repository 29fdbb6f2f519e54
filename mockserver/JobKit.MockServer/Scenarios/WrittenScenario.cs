using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A scenario as a file has it, and where.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Providers">The providers that it is for; empty: those that know its words.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Steps">Where its steps stand.</param>
internal sealed record WrittenScenario(Scenario Scenario, IReadOnlyList<string> Providers, Location Location, IReadOnlyList<Location> Steps);
