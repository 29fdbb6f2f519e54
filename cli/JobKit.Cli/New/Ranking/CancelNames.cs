namespace JobKit.Cli.New;

/// <summary>Tells by its name whether something stops a job.</summary>
internal static class CancelNames
{
    public static bool IsCancel(string name) => WordTokens.Of(name).Any(token => token is "cancel" or "cancellation" or "stop" or "abort" or "terminate" or "kill" or "interrupt" || token.StartsWith("cancel", StringComparison.Ordinal));
}
