namespace JobKit.MockServer;

/// <summary>What answers are tried with at load, where a request will put its own: a schema judges the types of such texts and nothing else of them.</summary>
internal static class StandIns
{
    public const string Number = "412651";

    public const string Text = "job-412651";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Texts { get; } = [Number];

    /// <summary>Stand-ins for so many key fields, for times and for a new id.</summary>
    public static Filling Filling(int fields) => new([.. Enumerable.Repeat(Number, fields)], Moment.At(DateTimeOffset.UnixEpoch.AddYears(50)), Number);
}
