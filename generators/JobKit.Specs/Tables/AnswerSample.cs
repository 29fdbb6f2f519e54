namespace JobKit.Specs;

/// <summary>An answer as a tree: what a documented example says, with its status and headers.</summary>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="Body">The body; null where it is no JSON.</param>
/// <param name="Headers">The headers, names without regard to case; null for none.</param>
/// <param name="Key">The job's key fields by name; null: not known, so that places with key fields in them match any one member.</param>
public sealed record AnswerSample(int StatusCode, Node? Body, IReadOnlyDictionary<string, string>? Headers = null, IReadOnlyDictionary<string, string>? Key = null);
