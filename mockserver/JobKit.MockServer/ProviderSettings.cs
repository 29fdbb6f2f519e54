namespace JobKit.MockServer;

/// <summary>How one provider is played.</summary>
public sealed record ProviderSettings
{
    /// <summary>The secrets that are accepted; empty, the default: any that is not empty. For basic credentials <c>user:password</c>.</summary>
    public IReadOnlyCollection<string> AcceptedSecrets { get; init; } = [];

    /// <summary>How jobs end whose id does not say it. Default: with success.</summary>
    public JobEnding Ending { get; init; } = JobEnding.Success;

    /// <summary>Which shape answers have where the vendor documents several. Default: by the job's id.</summary>
    public AnswerShape Shape { get; init; } = AnswerShape.ByJobId;

    /// <summary>Whether requests that a strict vendor would refuse pass and are only noted; null, the default: as <see cref="MockServerOptions.Lenient"/> says.</summary>
    public bool? Lenient { get; init; }

    /// <summary>Whether the settings show in text: secrets never do.</summary>
    public override string ToString() => $"{nameof(ProviderSettings)} {{ Ending = {Ending}, Shape = {Shape}, Lenient = {Lenient}, AcceptedSecrets = {AcceptedSecrets.Count} }}";
}
