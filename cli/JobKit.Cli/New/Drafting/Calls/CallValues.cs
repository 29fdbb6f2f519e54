namespace JobKit.Cli.New;

/// <summary>What a call sets by itself, so that it is no part of a job's key.</summary>
/// <param name="Parameters">Path and query parameters, by name.</param>
/// <param name="Headers">Headers, by name.</param>
/// <param name="KeyHeaders">Required headers whose value only the caller knows.</param>
/// <param name="Comments">Why, where it is a guess.</param>
internal sealed record CallValues(
    IReadOnlyDictionary<string, string> Parameters, IReadOnlyDictionary<string, string> Headers, IReadOnlyList<string> KeyHeaders, IReadOnlyList<string> Comments)
{
    public string? ParametersYaml => Parameters.Count == 0 ? null : Yaml.Map([.. Parameters.Select(parameter => (parameter.Key, (string?)Constant(parameter.Value)))]);

    public string? HeadersYaml => Headers.Count == 0 ? null : Yaml.Map([.. Headers.Select(header => (header.Key, (string?)Constant(header.Value)))]);

    /// <summary>The same, less what every call gets.</summary>
    public CallValues Without(CallValues defaults) => new(
        Parameters.Where(parameter => defaults.Parameters.GetValueOrDefault(parameter.Key) != parameter.Value).ToDictionary(),
        Headers.Where(header => defaults.Headers.GetValueOrDefault(header.Key) != header.Value).ToDictionary(),
        KeyHeaders,
        [.. Comments.Except(defaults.Comments)]);

    /// <summary>What both set alike.</summary>
    public CallValues Common(CallValues other) => new(
        Parameters.Where(parameter => other.Parameters.GetValueOrDefault(parameter.Key) == parameter.Value).ToDictionary(),
        Headers.Where(header => other.Headers.GetValueOrDefault(header.Key) == header.Value).ToDictionary(),
        [],
        [.. Comments.Intersect(other.Comments)]);

    // Numbers and dates as texts: they are sent as they stand.
    private static string Constant(string value) => Yaml.Text(value);
}
