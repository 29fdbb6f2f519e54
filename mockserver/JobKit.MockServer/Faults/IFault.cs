namespace JobKit.MockServer;

/// <summary>One kind of fault: what it makes of an answer.</summary>
internal interface IFault
{
    /// <summary>What it is chosen by.</summary>
    string Name { get; }

    /// <summary>For people: what the client sees.</summary>
    string Title { get; }

    /// <summary>The parameters that it reads, with their defaults.</summary>
    IReadOnlyList<FaultParameter> Parameters { get; }

    /// <summary>What it leaves of the answer. Default: all of it, or none was made.</summary>
    FaultHarm Harm => FaultHarm.None;

    /// <summary>The answer with the fault. A fault that does not ask for the answer leaves the job where it is.</summary>
    MockAnswer Apply(FaultCall call);
}
