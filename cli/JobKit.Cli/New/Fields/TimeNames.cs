namespace JobKit.Cli.New;

/// <summary>Tells by its name, type and text what a time says of a job.</summary>
internal static class TimeNames
{
    private static readonly Dictionary<TimeRole, string[]> Names = new()
    {
        [TimeRole.Created] = WordList.Of("created create creation submitted submit submission requested queued queue enqueued inserted insert accepted received scheduled"),
        [TimeRole.Started] = WordList.Of("""
            started start begin began begun startup launched launch executionstart executionstarted processingstarted runstart inprogress
            startedprocessing jobstart starttime
            """),
        [TimeRole.Updated] = WordList.Of("""
            updated update lastupdated lastupdate modified lastmodified modification changed lastchanged statuschanged lastaction lastactivity
            laststatuschange statusupdated updatedon edited
            """),
        [TimeRole.Finished] = WordList.Of("""
            finished finish completed complete completion ended end done executionend executionended processingended processingfinished
            terminated closed runend jobend finalized
            """),
        [TimeRole.Expires] = WordList.Of("expires expire expiration expiry expired resultexpires resultsexpire"),
    };

    private static readonly string[] Ends = WordList.Of("at on time date datetime timestamp utc ts epoch ms seconds when tstamp millis");

    private static readonly string[] TimeWords = ["time", "date", "ISO 8601", "ISO-8601", "RFC 3339", "epoch"];

    /// <summary>The role of a field; none where it is no time.</summary>
    public static TimeRole RoleOf(AnswerField field)
    {
        if (field.IsArray || field.Members.Count > 0 || field.IsBoolean || !(field.Types.Count == 0 || field.Types.Any(type => type is "string" or "integer" or "number")))
        {
            return TimeRole.None;
        }

        var tokens = field.Tokens.ToList();
        var before = tokens.Count;
        while (tokens.Count > 1 && Ends.Contains(tokens[^1]))
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        var isTime = tokens.Count < before
            || tokens[0] == "last"
            || (tokens is [("created" or "started" or "updated" or "finished" or "modified")] && field.IsText && !field.Enum.Any)
            || field.Format is "date-time" or "date" or "unixtime" or "timestamp" or "datetime"
            || SpeaksOfTime(field.Description);
        return isTime ? Find(string.Concat(tokens.Where(token => token is not ("date" or "time" or "ts" or "job" or "run" or "build" or "task")))) : TimeRole.None;
    }

    /// <summary>Whether it tells that a job ended in one way only (<c>failed_at</c>).</summary>
    public static bool IsOneEnd(AnswerField field) =>
        field.Tokens is [("failed" or "cancelled" or "canceled" or "expired" or "errored" or "aborted" or "succeeded"), ("at" or "on" or "time" or "date")] && !field.IsBoolean;

    private static TimeRole Find(string joined) => Names.FirstOrDefault(pair => pair.Value.Contains(joined)).Key;

    private static bool SpeaksOfTime(string? text) => text is not null && TimeWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
