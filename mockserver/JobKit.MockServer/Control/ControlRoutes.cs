namespace JobKit.MockServer;

/// <summary>The control API, one line an entry; <c>events</c>, which does not end, is beside it.</summary>
internal static class ControlRoutes
{
    public static IReadOnlyList<ControlRoute> All { get; } =
    [
        new("GET", "vendors", VendorControl.List),
        new("GET", "sessions", SessionControl.List),
        new("POST", "sessions", SessionControl.Create),
        new("GET", "sessions/{name}", SessionControl.Get),
        new("PATCH", "sessions/{name}", SessionControl.Change),
        new("DELETE", "sessions/{name}", SessionControl.Delete),
        new("GET", "clock", ClockControl.Get),
        new("POST", "clock/stop", ClockControl.Stop),
        new("POST", "clock/start", ClockControl.Start),
        new("POST", "clock/advance", ClockControl.Advance),
        new("GET", "scenarios", ScenarioControl.List),
        new("POST", "scenarios", ScenarioControl.Add),
        new("GET", "jobs", JobControl.List),
        new("POST", "jobs", JobControl.Create),
        new("DELETE", "jobs", JobControl.Forget),
        new("GET", "jobs/poll", PollControl.Get),
        new("POST", "jobs/step", JobControl.Step),
        new("POST", "jobs/scenario", JobControl.SetScenario),
        new("POST", "jobs/cancel", JobControl.Cancel),
        new("GET", "faults/kinds", FaultControl.Kinds),
        new("GET", "faults", FaultControl.List),
        new("POST", "faults", FaultControl.Add),
        new("DELETE", "faults", FaultControl.Clear),
        new("DELETE", "faults/{id}", FaultControl.Remove),
        new("GET", "journal", JournalControl.Read),
        new("DELETE", "journal", JournalControl.Clear),
        new("POST", "journal/verify", JournalControl.Verify),
        new("GET", "matrix", MatrixControl.List),
        new("POST", "matrix/start", MatrixControl.Start),
        new("GET", "matrix/report", MatrixControl.Report),
        new("POST", "matrix/report", MatrixControl.Judge),
        new("DELETE", "matrix/report", MatrixControl.Forget),
    ];
}
