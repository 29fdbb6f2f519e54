namespace JobKit.MockServer;

/// <summary>A session's journal.</summary>
internal static class JournalControl
{
    private const int Shown = 200;

    public static MockAnswer Read(ControlCall call)
    {
        var filter = new JournalFilter
        {
            Provider = call.Query("provider"),
            Operation = call.Query("operation"),
            Job = call.Query("job"),
            Word = call.Query("word"),
            Method = call.Query("method"),
            Path = call.Query("path"),
            Status = (int?)call.Number("status"),
            Fault = call.Query("fault"),
            After = call.Number("after"),
        };
        var entries = call.Session.Journal.Read(filter, (int)Math.Min(call.Number("limit") ?? Shown, int.MaxValue));
        return ControlWriter.Answer(new JournalPage(entries, call.Session.Journal.Counts));
    }

    public static MockAnswer Clear(ControlCall call)
    {
        call.Session.Journal.Clear();
        call.Session.Events.PublishSession();
        return ControlWriter.Done();
    }

    public static MockAnswer Verify(ControlCall call) =>
        ControlWriter.Answer(call.Session.Journal.Verify(call.Read<Expectations>()));
}
