using System.Text.Json.Serialization;

namespace JobKit.MockServer;

/// <summary>One step of a scenario: a word of the vendor, a word that the vendor does not document, or an answer that is no status.</summary>
public sealed record ScenarioStep
{
    /// <summary>The vendor's word. One of this, <see cref="NewWord"/> and <see cref="Answer"/> is set.</summary>
    public string? Word { get; init; }

    /// <summary>A word that the vendor may come up with one day, sent where its words stand.</summary>
    public string? NewWord { get; init; }

    /// <summary>An answer that is no status: <c>not-found</c>, <c>throttled</c>, <c>unavailable</c>, <c>denied</c> or <c>invalid</c>.</summary>
    public string? Answer { get; init; }

    /// <summary>How many polls see it, where polls drive. Default: 1.</summary>
    public int Polls { get; init; } = 1;

    /// <summary>How long it lasts, where time drives. Default: 5 seconds.</summary>
    public TimeSpan Lasts { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What <c>Retry-After</c> says, in whole seconds. Null, the default: nothing, but for <c>throttled</c> and <c>unavailable</c> the rest of the step; zero: nothing there either.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the answer lacks the result that the vendor documents (for words of success). Default: it has it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool WithoutResult { get; init; }

    /// <summary>What goes wrong with the answer on its way. Null, the default: nothing.</summary>
    public FaultSettings? Fault { get; init; }
}
