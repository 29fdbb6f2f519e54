using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>All kinds of fault: one line here and one file each.</summary>
internal static class FaultKinds
{
    public static IReadOnlyList<IFault> All { get; } =
    [
        new FixedLatencyFault(),
        new UniformLatencyFault(),
        new LogNormalLatencyFault(),
        new TooManyRequestsFault(),
        new RateLimitFault(),
        new UnavailableFault(),
        new ServerErrorFault(),
        new BadGatewayFault(),
        new GatewayTimeoutFault(),
        new OriginTimeoutFault(),
        new ConnectionResetFault(),
        new CloseMidBodyFault(),
        new TruncatedJsonFault(),
        new MalformedJsonFault(),
        new WrongContentTypeFault(),
        new EmptyBodyFault(),
        new ErrorInSuccessFault(),
        new SlowDripFault(),
        new OversizedBodyFault(),
    ];

    public static IFault? Find(string name) => All.FirstOrDefault(fault => fault.Name == name);

    /// <summary>What the faults that hit an answer leave of it; <paramref name="faults"/> names them as the journal does.</summary>
    public static FaultHarm HarmOf(string? faults) =>
        faults is null ? FaultHarm.None : faults.Split(", ").Select(name => Find(name)?.Harm ?? FaultHarm.None).Max();

    /// <summary>What is wrong with the settings and the mend; null where nothing is.</summary>
    public static string? Problem(FaultSettings settings)
    {
        if (Find(settings.Kind) is null)
        {
            var nearest = Nearest.Of(settings.Kind, All.Select(fault => fault.Name));
            return $"There is no fault '{settings.Kind}'{(nearest is null ? "" : $"; nearest: '{nearest}'")}. Kinds: {string.Join(", ", All.Select(fault => fault.Name))}.";
        }

        var times = new[] { settings.Delay, settings.Min, settings.Max, settings.RetryAfter, settings.Per };
        return times.Any(time => time < TimeSpan.Zero || time > TimeSpan.FromDays(365)) ? "A fault's durations are between 0 and a year."
            : settings.Sigma is < 0 or > 10 || (settings.Sigma is { } sigma && !double.IsFinite(sigma)) ? "'sigma' is between 0 and 10."
            : settings.Bytes is < 0 or > OversizedBodyFault.Most ? $"'bytes' is between 0 and {OversizedBodyFault.Most}."
            : settings.Requests < 0 ? "'requests' is not negative."
            : settings.Min > settings.Max ? "'min' is not more than 'max'."
            : settings.ContentType?.Any(char.IsControl) == true ? "'contentType' is a media type."
            : null;
    }
}
