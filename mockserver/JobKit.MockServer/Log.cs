using Microsoft.Extensions.Logging;

namespace JobKit.MockServer;

/// <summary>All that the server logs. Queries, headers and bodies never are: they may hold secrets.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Playing {Providers} providers at {Address}")]
    public static partial void Started(ILogger logger, int providers, Uri address);

    [LoggerMessage(2, LogLevel.Warning, "{Finding}")]
    public static partial void Found(ILogger logger, string finding);

    [LoggerMessage(3, LogLevel.Warning, "Provider {Provider} is left out: its vendor folder has errors")]
    public static partial void LeftOut(ILogger logger, string provider);

    [LoggerMessage(4, LogLevel.Debug, "{Provider}: {Method} {Path} answered with {Status}")]
    public static partial void Answered(ILogger logger, string provider, string method, string path, int status);

    [LoggerMessage(5, LogLevel.Error, "{Method} {Path} could not be answered")]
    public static partial void Crashed(ILogger logger, string method, string path, Exception exception);

    [LoggerMessage(6, LogLevel.Warning, "Provider {Provider}: {Problem}")]
    public static partial void Imperfect(ILogger logger, string provider, string problem);

    [LoggerMessage(7, LogLevel.Warning, "Provider {Provider} stays as it was: its vendor folder has errors now")]
    public static partial void Kept(ILogger logger, string provider);

    [LoggerMessage(8, LogLevel.Information, "Vendor folders were read again: {Providers} providers, {Errors} errors")]
    public static partial void Reloaded(ILogger logger, int providers, int errors);

    [LoggerMessage(9, LogLevel.Warning, "Vendor folders could not be read again: {Problem}")]
    public static partial void NotReloaded(ILogger logger, string problem);

    [LoggerMessage(11, LogLevel.Information, "Documented examples were replayed: {Equal} equal, {Different} different, {NotSayable} not sayable")]
    public static partial void Replayed(ILogger logger, int equal, int different, int notSayable);

    [LoggerMessage(12, LogLevel.Error, "Documented examples could not be replayed")]
    public static partial void NotReplayed(ILogger logger, Exception exception);

    [LoggerMessage(10, LogLevel.Warning, "Vendor folders are not watched: {Problem}")]
    public static partial void NotWatched(ILogger logger, string problem);
}
