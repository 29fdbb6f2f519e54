namespace JobKit.MockServer;

/// <summary>Begins a cell: a fresh session of its name, the job's life, the fault, the job.</summary>
internal static class CellStart
{
    public static MatrixCell Begin(MockServer server, CellPlan plan)
    {
        server.EndSession(plan.Name);
        var (session, provider) = (server.Session(plan.Name), plan.Provider);
        session.AddScenario(provider.Name, plan.Life);

        // A job that the client submits itself lives as the cell's own.
        session.UseScenario(CellLife.Name, provider.Name);
        foreach (var rule in plan.Rules())
        {
            session.Faults.Add(rule);
        }

        var made = new MadeUpKey(provider, new NewIds());
        var job = session.CreateJob(provider.Name, provider.Model.Key.Select(made.Of).ToArray(), CellLife.Name);
        return new MatrixCell
        {
            Name = plan.Name,
            Provider = provider.Name,
            Expected = plan.State,
            Fault = plan.Fault.Name,
            Job = job.Reference,
            Key = job.Key,
            Address = session.AddressOf(provider.Name),
            Session = session,
            Time = new CellTime(session.Clock),
        };
    }
}
