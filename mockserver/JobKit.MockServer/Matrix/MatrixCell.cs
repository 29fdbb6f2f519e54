using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>One cell of the matrix, ready for a client: a job that ends in one state, and one fault that stands in its way.</summary>
public sealed record MatrixCell
{
    /// <summary>What names it, and its session (<c>sutro.failed.truncated-json</c>).</summary>
    public required string Name { get; init; }

    /// <summary>The provider's name.</summary>
    public required string Provider { get; init; }

    /// <summary>The state that the job truly ends in.</summary>
    public required JobState Expected { get; init; }

    /// <summary>The fault; <c>none</c> where there is none.</summary>
    public required string Fault { get; init; }

    /// <summary>The job that is to be waited for (<c>sutro:job-7</c>).</summary>
    public required string Job { get; init; }

    /// <summary>The fields of its key, by their names.</summary>
    public required IReadOnlyDictionary<string, string> Key { get; init; }

    /// <summary>The address that stands for the vendor's; it leads into the cell's session.</summary>
    public required Uri Address { get; init; }

    /// <summary>The session, which nobody else uses.</summary>
    public required MockSession Session { get; init; }

    /// <summary>
    /// The cell's clock, for clients that take a <see cref="TimeProvider"/>: a delay of ten minutes or less takes no time and moves the session's
    /// clock on by as much, a longer one is never over. Time limits (<see cref="CancellationTokenSource"/>) are real.
    /// </summary>
    public required TimeProvider Time { get; init; }
}
