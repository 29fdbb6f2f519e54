using Microsoft.Extensions.Logging;

namespace JobKit;

/// <summary>All that is logged. Requests, headers and bodies never are: they may hold secrets.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "{Provider}: {State} ({VendorState})")]
    public static partial void Polled(ILogger logger, string provider, JobState state, string? vendorState);

    [LoggerMessage(2, LogLevel.Information, "{Provider}: from {Before} to {State} ({VendorState})")]
    public static partial void Changed(ILogger logger, string provider, JobState? before, JobState state, string? vendorState);

    [LoggerMessage(3, LogLevel.Warning, "{Provider}: the mapping does not know the vendor's word '{Word}'; the job counts as not over. Add the word to the mapping file")]
    public static partial void UnknownWord(ILogger logger, string provider, string word);

    [LoggerMessage(4, LogLevel.Warning, "{Provider}: poll without a status: {Reason}")]
    public static partial void PollFailed(ILogger logger, string provider, string reason);
}
