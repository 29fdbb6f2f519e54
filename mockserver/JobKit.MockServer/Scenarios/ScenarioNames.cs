namespace JobKit.MockServer;

/// <summary>The names of the built-in scenarios.</summary>
internal static class ScenarioNames
{
    public const string Succeeds = "succeeds";
    public const string Fails = "fails";
    public const string Cancelled = "cancelled";
    public const string PartlySucceeds = "partly-succeeds";
    public const string Expires = "expires";
    public const string Stays = "stays";
    public const string GoesBackwards = "goes-backwards";
    public const string UnknownWord = "unknown-word";
    public const string OverWithoutResult = "over-without-result";
    public const string NotFoundAtFirst = "not-found-at-first";
    public const string VanishesAfterEnd = "vanishes-after-end";
    public const string Throttled = "throttled";
    public const string Missing = "missing";

    public static string Of(JobEnding ending) => ending switch
    {
        JobEnding.Success => Succeeds,
        JobEnding.PartialSuccess => PartlySucceeds,
        JobEnding.Cancellation => Cancelled,
        JobEnding.Expiry => Expires,
        JobEnding.Stuck => Stays,
        JobEnding.NotFound => Missing,
        _ => Fails,
    };

    /// <summary>Whether a name can be written anywhere: in a header, a path and an id.</summary>
    public static bool IsValid(string name) => name.Length is > 0 and <= 64 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
