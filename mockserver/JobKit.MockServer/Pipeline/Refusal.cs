using System.Text.Json;
using System.Text.Json.Nodes;

namespace JobKit.MockServer;

/// <summary>
/// The answer to a cancel that comes too late, where the vendor documents one: with a conflict, or with the success status and
/// a member that is false where the first sample has true (<c>"cancelled": false</c>).
/// </summary>
internal static class Refusal
{
    public static MockAnswer? Of(MockRequest request)
    {
        var answers = request.Operation.Answers;
        if (answers.For(409) is { Status: not "default" })
        {
            return answers.Of(409)! with { Filling = request.Filling };
        }

        var samples = answers.Samples.Where(sample => sample.Status == answers.Success).Select(sample => (Sample: sample, Json: Parse(sample))).ToArray();
        return samples.Skip(1).FirstOrDefault(sample => sample.Json?.Any(member => member.Value?.GetValueKind() == JsonValueKind.False && samples[0].Json?[member.Key]?.GetValueKind() == JsonValueKind.True) == true)
            .Sample?.ToAnswer();
    }

    private static JsonObject? Parse(DocumentedSample sample) => NodeValues.TryParse(sample.Bytes, out var json) ? json as JsonObject : null;
}
