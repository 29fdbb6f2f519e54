using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>What a replay finds, as findings.</summary>
internal static class ReplayFindings
{
    /// <summary>A documented example that is not sent, or not taken, as it is documented.</summary>
    public const string Different = "JK2002";

    /// <summary>A documented example that breaks its own schema.</summary>
    public const string Broken = "JK2003";

    /// <summary>A made-up answer that breaks its schema.</summary>
    public const string Invalid = "JK2004";

    public static Finding DifferentAnswer(PlayedOperation operation, Example example, string how) =>
        new(Different, FindingSeverity.Warning, $"The documented example `{example.Name}` of {operation.Name} is not answered as it is documented: {how}.", example.Location, example.Name);

    public static Finding RefusedRequest(PlayedOperation operation, Example example, string how) =>
        new(Different, FindingSeverity.Warning, $"The documented request `{example.Name}` of {operation.Name} is refused: {how}", example.Location, example.Name);

    public static Finding BrokenExample(PlayedOperation operation, Example example, SchemaProblem problem) =>
        new(Broken, FindingSeverity.Warning, $"The documented example `{example.Name}` of {operation.Name} breaks its own schema: `{Place(problem)}` {problem.Detail} ({problem.Rule}).", example.Location, example.Name);

    public static Finding InvalidAnswer(PlayedOperation operation, string answer, SchemaProblem problem) =>
        new(Invalid, FindingSeverity.Warning, $"No answer to {operation.Name} could be made up for {answer} that its schema allows: `{Place(problem)}` {problem.Detail} ({problem.Rule}). An example in the description would mend it.", operation.Description?.Location ?? default);

    private static string Place(SchemaProblem problem) => problem.Pointer.Length == 0 ? "/" : problem.Pointer;
}
