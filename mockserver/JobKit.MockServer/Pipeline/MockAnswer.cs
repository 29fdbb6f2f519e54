namespace JobKit.MockServer;

/// <summary>An answer, ready to be written: what was prepared at load, and what fills its changing places.</summary>
internal sealed record MockAnswer
{
    public required int Status { get; init; }

    /// <summary>The media type; null where there is no body.</summary>
    public string? ContentType { get; init; }

    public BodyTemplate Body { get; init; } = BodyTemplate.Empty;

    /// <summary>What stands in the body's changing places.</summary>
    public Filling Filling { get; init; }

    /// <summary>Headers besides <c>Content-Type</c> and <c>Content-Length</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The value of <c>JobKit-Sample</c>: whether the vendor documents the answer; null for answers that are ours.</summary>
    public string? Sample { get; init; }

    /// <summary>What was found in the request; null: nothing.</summary>
    public IReadOnlyList<string>? Notes { get; init; }

    /// <summary>What it tells of which job; null where it tells of none.</summary>
    public JobNote? Note { get; init; }

    /// <summary>What goes wrong with it by the job's scenario; null: nothing.</summary>
    public FaultSettings? StepFault { get; init; }

    /// <summary>How it is sent; null: at once and whole.</summary>
    public Delivery? Delivery { get; init; }

    /// <summary>What was done to it; null: nothing.</summary>
    public string? Fault { get; init; }

    /// <summary>The same with that header alone of its name.</summary>
    public MockAnswer Replace(string header, string value) =>
        this with { Headers = [.. Headers.Where(one => !one.Key.Equals(header, StringComparison.OrdinalIgnoreCase)), new(header, value)] };

    /// <summary>The same with another body.</summary>
    public MockAnswer WithBody(ReadOnlyMemory<byte> body) => this with { Body = new BodyTemplate([body], []) };

    /// <summary>The same, sent later.</summary>
    public MockAnswer Later(TimeSpan by)
    {
        var delivery = Delivery ?? new Delivery();
        return this with { Delivery = delivery with { Delay = delivery.Delay + by } };
    }

    public MockAnswer With(string header, string value) => this with { Headers = [.. Headers, new(header, value)] };
}
