namespace JobKit.MockServer;

/// <summary>What became of one provider's documented examples.</summary>
public sealed record ProviderReceipt
{
    /// <summary>The provider.</summary>
    public required string Name { get; init; }

    /// <summary>How many operations it has.</summary>
    public required int Operations { get; init; }

    /// <summary>How many documented examples: answers and requests.</summary>
    public int Examples => Equal + Different + NotSayable;

    /// <summary>Answers that were sent byte for byte, and requests that were accepted.</summary>
    public int Equal { get; init; }

    /// <summary>Answers that were sent otherwise, and requests that were refused though their schema takes them.</summary>
    public int Different { get; init; }

    /// <summary>Examples that cannot be sent: a body where HTTP has none, one that another of the same name hides.</summary>
    public int NotSayable { get; init; }

    /// <summary>Of the examples those that break their own schema.</summary>
    public int Broken { get; init; }

    /// <summary>Answers that were made up where none is documented.</summary>
    public int Derived { get; init; }

    /// <summary>Of these the ones that break their schema.</summary>
    public int Invalid { get; init; }

    /// <summary>Operations for which no request could be made up that passes their own description; their examples were asked for leniently.</summary>
    public int Unaskable { get; init; }
}
