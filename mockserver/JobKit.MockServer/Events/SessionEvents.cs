namespace JobKit.MockServer;

/// <summary>Tells what happens in one session.</summary>
internal sealed class SessionEvents(MockSession session, EventHub hub)
{
    /// <summary>A job began or changed.</summary>
    public void Publish(JobLife life)
    {
        if (hub.IsHeard(session.Name))
        {
            var now = session.Clock.GetUtcNow();
            life.TakeNews(now);
            hub.Publish("job", session.Name, ControlWriter.Bytes(new JobHappening(session.Name, MockJob.Of(life.Key, life, life.Provider, now))));
        }
    }

    /// <summary>A request was answered.</summary>
    public void Publish(JournalRecord record)
    {
        if (hub.IsHeard(session.Name))
        {
            hub.Publish("journal", session.Name, ControlWriter.Bytes(new JournalHappening(session.Name, record.ToEntry())));
        }
    }

    /// <summary>Clock, faults or choices changed.</summary>
    public void PublishSession()
    {
        if (hub.IsHeard(session.Name))
        {
            hub.Publish("session", session.Name, ControlWriter.Bytes(SessionView.Of(session)));
        }
    }
}
