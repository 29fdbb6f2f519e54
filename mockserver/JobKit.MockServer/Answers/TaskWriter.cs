using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Makes the states of a job's tasks fit the job's: no finished job with a task that still waits.</summary>
internal static class TaskWriter
{
    public static void Write(AnswerDraft draft, TasksModel? tasks, JobState job)
    {
        if (tasks?.Table is not { MainColumn: >= 0 } table || Places(tasks.At, draft) is not { Count: > 0 } elements)
        {
            return;
        }

        var words = JobWords.Of(table).Where(word => word.Value is not null).ToArray();
        var at = table.Columns[table.MainColumn].At.OfType<ElementExpression>().Select(place => place.Pointer).FirstOrDefault();
        if (at is null || draft.PathOf(at) is not { } path)
        {
            return;
        }

        for (var i = 0; i < elements.Count; i++)
        {
            if (JsonPlaces.Exists(elements[i], path) && words.FirstOrDefault(word => word.State == StateOf(job, i, elements.Count)) is { } word)
            {
                var text = Spelling.Like(JsonPlaces.ScalarText(JsonPlaces.Get(elements[i], path)), word.Value!, [word.Value!]);
                JsonPlaces.Set(elements[i], path, text);
                if (word.State == JobState.Failed && tasks.Error?.Message.OfType<ElementExpression>().FirstOrDefault() is { } error && draft.PathOf(error.Pointer) is { } place)
                {
                    JsonPlaces.Set(elements[i], place, "Something went wrong; this is a mock.");
                }
            }
        }
    }

    private static JobState StateOf(JobState job, int index, int count) => job switch
    {
        JobState.Running or JobState.Paused => index * 2 < count - 1 ? JobState.Succeeded : index * 2 <= count ? JobState.Running : JobState.Pending,
        JobState.Failed or JobState.PartiallySucceeded => index == count - 1 ? JobState.Failed : JobState.Succeeded,
        JobState.Expired => JobState.Succeeded,
        _ => job,
    };

    private static List<JsonNode> Places(EquatableArray<Expression> at, AnswerDraft draft) => at.OfType<BodyExpression>()
        .Select(place => draft.Get(place.Pointer))
        .Select(node => node switch
        {
            JsonArray list => list.OfType<JsonObject>().Cast<JsonNode>().ToList(),
            JsonObject map => map.Select(member => member.Value).OfType<JsonObject>().Cast<JsonNode>().ToList(),
            _ => [],
        })
        .FirstOrDefault(list => list.Count > 0) ?? [];
}
