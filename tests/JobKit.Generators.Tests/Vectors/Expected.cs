using System.Globalization;

namespace JobKit.Generators.Tests;

/// <summary>Holds a status or a failure against what a vector expects; only what is written is compared.</summary>
internal static class Expected
{
    public static void Check(JobStatus? status, JobProviderException? failure, Dictionary<string, object?> expected, string because)
    {
        if (expected.TryGetValue("outcome", out var outcome) && outcome is not null)
        {
            CheckFailure(failure, expected, (string)outcome, because);
        }
        else if (failure is JobResponseException { IsTransient: true } && expected.GetValueOrDefault("state") is "unknown")
        {
            // A body that is no JSON has no places, so the table knows no state; to whoever asks, the runtime says that the answer is unreadable.
            (failure.Message.Contains("no JSON", StringComparison.Ordinal) || failure.Message.Contains("empty", StringComparison.Ordinal)).Should().BeTrue(because);
        }
        else
        {
            status.Should().NotBeNull(because);
            CheckStatus(status!, expected, because);
        }
    }

    private static void CheckFailure(JobProviderException? failure, Dictionary<string, object?> expected, string outcome, string because)
    {
        failure.Should().BeOfType(
            outcome switch
            {
                "notFound" => typeof(JobNotFoundException),
                "denied" => typeof(JobAccessDeniedException),
                "throttled" => typeof(JobThrottledException),
                "unavailable" => typeof(JobUnavailableException),
                "invalid" => typeof(JobRequestException),
                _ => typeof(JobResponseException),
            },
            because);
        if (expected.TryGetValue("message", out var message))
        {
            failure!.VendorMessage.Should().Be((string?)message);
        }

        if (expected.GetValueOrDefault("error") is Dictionary<string, object?> error)
        {
            failure!.VendorMessage.Should().Be((string?)error.GetValueOrDefault("message"));
            failure.VendorCode.Should().Be((string?)error.GetValueOrDefault("code"));
        }
    }

    private static void CheckStatus(JobStatus status, Dictionary<string, object?> expected, string because)
    {
        foreach (var (key, value) in expected)
        {
            switch (key)
            {
                case "state": Word(status.State).Should().Be((string)value!, because); break;
                case "over": status.IsOver.Should().Be((string)value! == "true", because); break;
                case "vendorState": status.VendorState.Should().Be((string?)value, because); break;
                case "vendorDetail": status.VendorDetail.Should().Be((string?)value, because); break;
                case "message": status.Message.Should().Be((string?)value, because); break;
                case "error": Error(status.Error, (Dictionary<string, object?>?)value, because); break;
                case "progress": status.Progress.Should().Be(value is null ? null : double.Parse((string)value, CultureInfo.InvariantCulture), because); break;
                case "createdAt": Time(status.CreatedAt, value, because); break;
                case "startedAt": Time(status.StartedAt, value, because); break;
                case "updatedAt": Time(status.UpdatedAt, value, because); break;
                case "finishedAt": Time(status.FinishedAt, value, because); break;
                case "expiresAt": Time(status.ExpiresAt, value, because); break;
                case "resultUrl": status.ResultUrl?.OriginalString.Should().Be((string?)value, because); (status.ResultUrl is null).Should().Be(value is null); break;
                case "webUrl": status.WebUrl?.OriginalString.Should().Be((string?)value, because); break;
                case "tasks": Tasks(status.Tasks, (List<object?>)value!, because); break;
                case "results": Results(status.Results, (List<object?>?)value ?? [], because); break;
                case "outcome": value.Should().BeNull(because); break;
                default: throw new InvalidOperationException($"A vector expects `{key}`, which no test compares.");
            }
        }
    }

    private static void Tasks(IReadOnlyList<JobTask> tasks, List<object?> expected, string because)
    {
        tasks.Should().HaveCount(expected.Count, because);
        foreach (var (task, fields) in tasks.Zip(expected.Cast<Dictionary<string, object?>>()))
        {
            foreach (var (key, value) in fields)
            {
                switch (key)
                {
                    case "id": task.Id.Should().Be((string?)value, because); break;
                    case "name": task.Name.Should().Be((string?)value, because); break;
                    case "state": Word(task.State).Should().Be((string)value!, because); break;
                    case "over": task.IsOver.Should().Be((string)value! == "true", because); break;
                    case "message": task.Message.Should().Be((string?)value, because); break;
                    case "vendorState": task.VendorState.Should().Be((string?)value, because); break;
                    case "error": Error(task.Error, (Dictionary<string, object?>?)value, because); break;
                    default: throw new InvalidOperationException($"A vector expects `{key}` of a task, which no test compares.");
                }
            }
        }
    }

    private static void Results(IReadOnlyList<JobResult> results, List<object?> expected, string because)
    {
        results.Should().HaveCount(expected.Count, because);
        foreach (var (result, fields) in results.Zip(expected.Cast<Dictionary<string, object?>>()))
        {
            result.Name.Should().Be((string?)fields["name"], because);
            result.Url?.OriginalString.Should().Be((string?)fields.GetValueOrDefault("url"), because);
            result.Value.Should().Be((string?)fields.GetValueOrDefault("value"), because);
        }
    }

    private static void Error(JobError? error, Dictionary<string, object?>? expected, string because)
    {
        (error is null).Should().Be(expected is null, because);
        if (expected is not null)
        {
            error!.Message.Should().Be((string?)expected["message"], because);
            error.Code.Should().Be((string?)expected["code"], because);
        }
    }

    private static void Time(DateTimeOffset? time, object? expected, string because) =>
        time.Should().Be(expected is null ? null : DateTimeOffset.Parse((string)expected, CultureInfo.InvariantCulture), because);

    private static string Word(JobState state) => char.ToLowerInvariant(state.ToString()[0]) + state.ToString()[1..];
}
