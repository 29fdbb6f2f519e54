namespace JobKit.MockServer;

/// <summary>The sessions.</summary>
internal static class SessionControl
{
    public static MockAnswer List(ControlCall call) =>
        ControlWriter.Answer(new SessionList(call.Server.SessionStore.All.Select(SessionView.Of).ToArray(), call.Server.SessionStore.Evicted));

    public static MockAnswer Create(ControlCall call)
    {
        var wanted = call.Read<SessionRequest>();
        if (wanted.Name is { } name && !SessionNames.IsValid(name))
        {
            throw new ArgumentException(SessionNames.Rule);
        }

        var session = wanted.Name is null ? call.Server.NewSession() : call.Server.Session(wanted.Name);
        Apply(call, session, wanted);
        return ControlWriter.Answer(SessionView.Of(session), 201);
    }

    public static MockAnswer Get(ControlCall call) => ControlWriter.Answer(SessionView.Of(Known(call)));

    public static MockAnswer Change(ControlCall call)
    {
        var session = Known(call);
        Apply(call, session, call.Read<SessionRequest>());
        return ControlWriter.Answer(SessionView.Of(session));
    }

    public static MockAnswer Delete(ControlCall call)
    {
        var session = Known(call);
        call.Server.SessionStore.Remove(session.Name);
        session.Events.PublishSession();
        return ControlWriter.Done();
    }

    private static MockSession Known(ControlCall call) =>
        call.Server.SessionStore.Find(call.Route("name")) ?? throw new KeyNotFoundException($"There is no session '{call.Route("name")}'.");

    // What can be refused comes first, so that a refused request changes nothing.
    private static void Apply(ControlCall call, MockSession session, SessionRequest wanted)
    {
        if (wanted.Scenario is { } scenario)
        {
            session.UseScenario(scenario.Length == 0 ? null : scenario, wanted.Provider);
        }

        session.Drive = wanted.Drive ?? session.Drive;
        session.Lenient = wanted.Lenient ?? session.Lenient;
        if (wanted.Credential is { Length: > 0 } secret)
        {
            call.Server.SessionStore.Bind(secret, session.Name);
        }

        if (wanted.Stopped == true)
        {
            session.Clock.Stop();
        }
        else if (wanted.Stopped == false)
        {
            session.Clock.Start();
        }

        session.Events.PublishSession();
    }
}
