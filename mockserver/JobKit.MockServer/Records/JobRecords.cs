using System.Collections.Concurrent;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Which of a provider's other operations show its jobs, and where in their answers. Found when an operation is first asked.</summary>
/// <param name="model">The provider.</param>
/// <param name="words">The words that its jobs say.</param>
internal sealed class JobRecords(ProviderModel model, IReadOnlyList<JobWord> words)
{
    private readonly RecordFinder _finder = new(model, words);
    private readonly ConcurrentDictionary<PlayedOperation, JobRecord?> _records = new();
    private readonly ConcurrentDictionary<PlayedOperation, JobRecordList?> _lists = new();

    /// <summary>Where the operation's answer shows the one job that its request names; null where it shows none.</summary>
    public JobRecord? Of(PlayedOperation operation) => _records.GetOrAdd(operation, Find);

    /// <summary>The list of jobs in the operation's answer, where its elements are other than the poll's answer; null where it has none.</summary>
    public JobRecordList? ListOf(PlayedOperation operation) => _lists.GetOrAdd(operation, FindList);

    // What deletes a job answers of one that is gone.
    private JobRecord? Find(PlayedOperation operation) =>
        operation.Method != "DELETE" && SchemaOf(operation) is { } schema && operation.PathNames.All(name => RecordKey.FieldOf(model, operation, name) is not null)
            ? _finder.Find(schema, RecordKey.IsJobsOwnPath(operation))
            : null;

    // A list below one job is a list of something else.
    private JobRecordList? FindList(PlayedOperation operation)
    {
        if (operation.Method is not ("GET" or "POST") || SchemaOf(operation) is not { } schema || operation.PathNames.Any(name => model.Key.All(field => field.Name != name)) || operation.PathNames.Count >= model.Key.Count)
        {
            return null;
        }

        return SchemaMembers.Of(schema) is var members
            ? members.Names.Select(name => members[name]!.Items is { } element && _finder.Find(element, isJobsOwnPath: false) is { } record ? new JobRecordList(name, element, record) : null).FirstOrDefault(list => list is not null)
            : null;
    }

    private static Schema? SchemaOf(PlayedOperation operation) =>
        operation.Answers.For(operation.Answers.Success) is { } response ? OperationAnswers.Json(response)?.Schema : null;
}
