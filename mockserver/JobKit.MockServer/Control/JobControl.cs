namespace JobKit.MockServer;

/// <summary>The jobs of a session.</summary>
internal static class JobControl
{
    public static MockAnswer List(ControlCall call)
    {
        if (call.Query("job") is { } reference)
        {
            return Answer(call.Session.FindJob(reference) ?? throw new KeyNotFoundException($"The session has no job '{reference}'."));
        }

        var jobs = call.Session.ListJobs(call.Query("provider"), (int)Math.Min(call.Number("limit") ?? 200, 10_000));
        return ControlWriter.Answer(new JobList(jobs, call.Session.Jobs.Count));
    }

    public static MockAnswer Create(ControlCall call)
    {
        var wanted = call.Read<JobRequest>();
        var provider = call.Server.Played.FirstOrDefault(one => one.Name == wanted.Provider) ?? throw new ArgumentException($"No provider '{wanted.Provider}' is played here.");
        var names = provider.Model.Key.Select(field => field.Name).ToArray();
        if (wanted.Key?.Keys.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
        {
            throw new ArgumentException($"A job of {wanted.Provider} is named by {string.Join(", ", names)}, not by '{unknown}'.");
        }

        var made = new MadeUpKey(provider, call.Session.Jobs.Ids);
        var key = provider.Model.Key.Select(field => wanted.Key?.GetValueOrDefault(field.Name) ?? made.Of(field)).ToArray();
        return Answer(call.Session.CreateJob(wanted.Provider, key, wanted.Scenario, wanted.Drive), 201);
    }

    public static MockAnswer Forget(ControlCall call)
    {
        if (call.Query("job") is not { } reference)
        {
            call.Session.Jobs.Clear();
        }
        else if (!call.Session.Forget(reference))
        {
            throw new KeyNotFoundException($"The session has no job '{reference}'.");
        }

        call.Session.Events.PublishSession();
        return ControlWriter.Done();
    }

    public static MockAnswer Step(ControlCall call)
    {
        var command = call.Read<JobCommand>();
        return Answer(call.Session.Step(command.Job, Math.Clamp(command.Steps, 0, ScenarioCompiler.MaxSteps)));
    }

    public static MockAnswer SetScenario(ControlCall call)
    {
        var command = call.Read<JobCommand>();
        return Answer(call.Session.SetScenario(command.Job, command.Scenario, command.Drive));
    }

    public static MockAnswer Cancel(ControlCall call)
    {
        var command = call.Read<JobCommand>();
        return call.Session.Cancel(command.Job)
            ? Answer(call.Session.FindJob(command.Job)!)
            : throw new InvalidOperationException($"{command.Job} is over already.");
    }

    private static MockAnswer Answer(MockJob job, int status = 200) => ControlWriter.Answer(job, status);
}
