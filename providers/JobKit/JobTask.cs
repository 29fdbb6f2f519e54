namespace JobKit;

/// <summary>A part of a job that the vendor reports by itself.</summary>
public sealed record JobTask
{
    /// <summary>The vendor's id; null where there is none.</summary>
    public string? Id { get; init; }

    /// <summary>Its name; null where there is none.</summary>
    public string? Name { get; init; }

    /// <summary>How it is.</summary>
    public JobState State { get; init; }

    /// <summary>Whether it is over.</summary>
    public bool IsOver { get; init; }

    /// <summary>The vendor's own word, as sent; null where there is none.</summary>
    public string? VendorState { get; init; }

    /// <summary>The vendor's text for people; null where there is none.</summary>
    public string? Message { get; init; }

    /// <summary>What went wrong; null unless it is over without full success.</summary>
    public JobError? Error { get; init; }
}
