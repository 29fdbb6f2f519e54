using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Where faults hit: around the whole pipeline, so that what fails may fail before the vendor has done anything.</summary>
internal static class FaultStage
{
    /// <summary>The answer with the faults of the request's session and of the job's scenario.</summary>
    public static MockAnswer Answer(MockRequest request, Pipeline pipeline)
    {
        var faults = request.Session.Faults.States;
        return faults.Length == 0 ? WithStep(request, pipeline.Answer(request)) : Answer(request, pipeline, faults, 0);
    }

    private static MockAnswer Answer(MockRequest request, Pipeline pipeline, FaultState[] faults, int index)
    {
        for (; index < faults.Length; index++)
        {
            var fault = faults[index];
            if (FaultMatch.Matches(fault.Rule, request) && fault.Hits(out var random))
            {
                var next = index + 1;
                return Apply(new FaultCall(request, fault.Rule.Fault, random, fault.Limits, () => Answer(request, pipeline, faults, next)));
            }
        }

        return WithStep(request, pipeline.Answer(request));
    }

    // What the scenario says of this step is already told: the job has moved.
    private static MockAnswer WithStep(MockRequest request, MockAnswer answer) =>
        answer.StepFault is { } fault ? Apply(new FaultCall(request, fault, 0.5, new RateWindow(), () => answer)) with { Note = answer.Note } : answer;

    private static MockAnswer Apply(FaultCall call)
    {
        var answer = FaultKinds.Find(call.Settings.Kind)!.Apply(call);
        var note = answer.Note ?? (RequestKey.Of(call.Request) is { } key ? new JobNote(JobKey.Of(call.Request.Provider.Name, key), null, null, JobState.Unknown, false) : null);
        return answer with { Note = note, Fault = answer.Fault is { } other ? $"{call.Settings.Kind}, {other}" : call.Settings.Kind };
    }
}
