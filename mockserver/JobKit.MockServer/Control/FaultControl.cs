namespace JobKit.MockServer;

/// <summary>The faults of a session.</summary>
internal static class FaultControl
{
    public static MockAnswer Kinds(ControlCall call) => ControlWriter.Answer(
        new FaultKindList(FaultKinds.All.Select(fault => new FaultKindView(fault.Name, fault.Title, fault.Parameters)).ToArray()));

    public static MockAnswer List(ControlCall call) => ControlWriter.Answer(new FaultList(call.Session.Faults.Active));

    public static MockAnswer Add(ControlCall call)
    {
        var id = call.Session.Faults.Add(call.Read<FaultRule>());
        call.Session.Events.PublishSession();
        return ControlWriter.Answer(call.Session.Faults.Active.First(fault => fault.Id == id), 201);
    }

    public static MockAnswer Remove(ControlCall call)
    {
        if (!call.Session.Faults.Remove(call.Route("id")))
        {
            throw new KeyNotFoundException($"The session has no fault '{call.Route("id")}'.");
        }

        call.Session.Events.PublishSession();
        return ControlWriter.Done();
    }

    public static MockAnswer Clear(ControlCall call)
    {
        call.Session.Faults.Clear();
        call.Session.Events.PublishSession();
        return ControlWriter.Done();
    }
}
