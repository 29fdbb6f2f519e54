using System.Text;

namespace JobKit.MockServer;

/// <summary>The matrix, for clients that nobody can start from here: they ask for the cells, begin one, and say what they came to.</summary>
internal static class MatrixControl
{
    public static MockAnswer List(ControlCall call) => ControlWriter.Answer(new MatrixList(Plans(call, OptionsOf(call)).Select(plan => MatrixEntry.Of(plan, call.Server.Matrix.ResultOf(plan.Name))).ToArray()));

    public static MockAnswer Start(ControlCall call)
    {
        var plan = Find(call, call.Read<MatrixStart>().Cell);
        var cell = CellStart.Begin(call.Server, plan);
        call.Server.Matrix.Begin(plan, cell.Session);
        return ControlWriter.Answer(MatrixCellView.Of(cell, plan), 201);
    }

    public static MockAnswer Judge(ControlCall call)
    {
        var said = call.Read<MatrixSaying>();
        Find(call, said.Cell);
        if ((said.Said is null) == (said.Error is null) || (said.Crashed && said.Error is null))
        {
            throw new ArgumentException("Say either 'said', the state that the client came to, or 'error', why it came to none; 'crashed' goes with 'error'.");
        }

        var answer = said.Said is { } state ? ClientAnswer.Report(state) : new ClientAnswer(said.Crashed ? ClientEnding.Crashed : ClientEnding.GaveUp, null, ClientAnswer.OneLine(said.Error));
        return ControlWriter.Answer(call.Server.Matrix.End(said.Cell, answer, call.Server.SessionStore));
    }

    public static MockAnswer Report(ControlCall call)
    {
        var report = call.Server.Matrix.Report(Plans(call, OptionsOf(call)));
        return call.Query("as") switch
        {
            null or "json" => ControlWriter.Answer(report),
            "text" => ControlWriter.Answer(report) with { ContentType = "text/plain; charset=utf-8", Body = BodyTemplate.Of(Encoding.UTF8.GetBytes(report + "\n")) },
            var other => throw new ArgumentException($"'as' is json or text, not '{other}'."),
        };
    }

    public static MockAnswer Forget(ControlCall call)
    {
        call.Server.Matrix.Clear();
        return ControlWriter.Done();
    }

    private static CellPlan Find(ControlCall call, string name) =>
        Plans(call, new MatrixOptions()).FirstOrDefault(plan => plan.Name == name) ?? throw new KeyNotFoundException($"The matrix has no cell '{name}'; 'GET {ControlHandler.Prefix}/matrix' lists them.");

    private static IReadOnlyList<CellPlan> Plans(ControlCall call, MatrixOptions options) => new CellPlanner(options).Plan(call.Server.Played);

    private static MatrixOptions OptionsOf(ControlCall call) => new() { Providers = Listed(call, "provider"), States = Listed(call, "state"), Faults = Listed(call, "fault") };

    private static string[] Listed(ControlCall call, string name) => call.Query(name)?.Split(',') ?? [];
}
