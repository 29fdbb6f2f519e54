namespace JobKit.MockServer;

/// <summary>How a client asks for a job.</summary>
internal static class PollControl
{
    /// <summary>The poll of the job that <c>?job=</c> names, or of a made-up one of <c>?provider=</c>; none begins by this.</summary>
    public static MockAnswer Get(ControlCall call)
    {
        if (call.Query("job") is { } reference)
        {
            var key = JobKey.Parse(reference) ?? throw new ArgumentException($"'{reference}' names no job. A job is named by its provider and key: 'acme:red/7'.");
            var provider = Provider(call, key.Provider);
            return key.Fields.Count == provider.Model.Key.Count
                ? Answer(call, provider, key.Fields)
                : throw new ArgumentException($"A job of {provider.Name} is named by {string.Join(", ", provider.Model.Key.Select(field => field.Name))}, not by {key.Fields.Count} values.");
        }

        var asked = Provider(call, call.Query("provider") ?? throw new ArgumentException("Say which job: '?job=…', or whose: '?provider=…'."));

        // Ids of its own, so that asking changes nothing.
        var made = new MadeUpKey(asked, new NewIds());
        return Answer(call, asked, asked.Model.Key.Select(made.Of).ToArray());
    }

    private static MockAnswer Answer(ControlCall call, PlayedProvider provider, IReadOnlyList<string> key) =>
        ControlWriter.Answer(PollWriter.Write(provider, key, SessionView.PrefixOf(call.Session.Name)));

    private static PlayedProvider Provider(ControlCall call, string name) =>
        call.Server.Played.FirstOrDefault(one => one.Name == name) ?? throw new ArgumentException($"No provider '{name}' is played here.");
}
