using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Reads states as clients in many languages write them: <c>partiallySucceeded</c>, <c>PartiallySucceeded</c>, <c>PARTIALLY_SUCCEEDED</c>.</summary>
internal static class StateText
{
    public static bool TryParse(string? text, out JobState state)
    {
        var letters = string.Concat((text ?? "").Where(c => c is not ('_' or '-' or ' ')));
        state = JobStates.All.FirstOrDefault(one => one.ToString().Equals(letters, StringComparison.OrdinalIgnoreCase));
        return state.ToString().Equals(letters, StringComparison.OrdinalIgnoreCase);
    }
}
