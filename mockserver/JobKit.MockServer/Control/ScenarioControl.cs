namespace JobKit.MockServer;

/// <summary>The scenarios that jobs can have.</summary>
internal static class ScenarioControl
{
    public static MockAnswer List(ControlCall call) => Of(call, call.Query("provider") ?? throw new ArgumentException("Say whose scenarios: '?provider=…'."));

    public static MockAnswer Add(ControlCall call)
    {
        var wanted = call.Read<ScenarioRequest>();
        call.Session.AddScenario(wanted.Provider, wanted.Scenario);
        return Of(call, wanted.Provider, 201);
    }

    private static MockAnswer Of(ControlCall call, string provider, int status = 200) =>
        ControlWriter.Answer(new ScenarioList(provider, call.Session.ScenariosOf(provider)), status);
}
