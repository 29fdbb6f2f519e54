namespace JobKit.MockServer;

/// <summary>A session's clock.</summary>
internal static class ClockControl
{
    public static MockAnswer Get(ControlCall call) => ControlWriter.Answer(ClockView.Of(call.Session.Clock));

    public static MockAnswer Stop(ControlCall call) => Changed(call, clock => clock.Stop());

    public static MockAnswer Start(ControlCall call) => Changed(call, clock => clock.Start());

    public static MockAnswer Advance(ControlCall call)
    {
        var by = call.Read<AdvanceRequest>().By;
        return Changed(call, clock => clock.Advance(by));
    }

    // Jobs that time moves are looked at, so that those who listen hear of it at once.
    private static MockAnswer Changed(ControlCall call, Action<SessionClock> change)
    {
        change(call.Session.Clock);
        call.Session.Events.PublishSession();
        call.Session.Jobs.CatchUp();
        return Get(call);
    }
}
