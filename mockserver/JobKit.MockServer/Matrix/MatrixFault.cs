namespace JobKit.MockServer;

/// <summary>One thing that stands in a client's way: a fault on the wire, or an unusual life of the job.</summary>
/// <param name="Name">What it is chosen by; mostly the name of the fault.</param>
/// <param name="Title">For people: what the client sees.</param>
/// <param name="Settings">The fault; null where the wire is good.</param>
/// <param name="Way">What the job says before its end.</param>
internal sealed record MatrixFault(string Name, string Title, FaultSettings? Settings = null, MatrixWay Way = MatrixWay.Usual)
{
    /// <summary>Nothing stands in the way.</summary>
    public const string None = "none";
}
