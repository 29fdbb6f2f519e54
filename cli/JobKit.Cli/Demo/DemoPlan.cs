using System.Globalization;
using JobKit.MockServer;

namespace JobKit.Cli.Demo;

/// <summary>Which jobs a demo watches: one of every provider that the mock server plays.</summary>
internal static class DemoPlan
{
    private static readonly JobEnding[] Endings =
        [JobEnding.Failure, JobEnding.Success, JobEnding.Cancellation, JobEnding.PartialSuccess, JobEnding.Expiry, JobEnding.Success, JobEnding.Failure];

    /// <summary>How each provider's job ends; with <paramref name="fail"/> they take turns at ending otherwise than well.</summary>
    public static Dictionary<string, JobEnding> EndingsOf(IEnumerable<string> providers, bool fail) => providers
        .Order(StringComparer.Ordinal)
        .Select((name, index) => (name, ending: fail ? Endings[index % Endings.Length] : JobEnding.Success))
        .ToDictionary(pair => pair.name, pair => pair.ending);

    /// <summary>A job with plausible parts.</summary>
    public static JobRef ReferenceOf(ProviderInfo provider) => JobRef.Create(
        provider.Name,
        provider.KeyFields.Select((field, index) => field.Type is "integer" or "number"
            ? (412651 + index).ToString(CultureInfo.InvariantCulture)
            : field.Type == "boolean" ? "true" : provider.KeyFields.Count == 1 ? "demo-1" : $"demo-{index + 1}"));
}
