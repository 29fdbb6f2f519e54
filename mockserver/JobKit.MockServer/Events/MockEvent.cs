namespace JobKit.MockServer;

/// <summary>Something that happened.</summary>
/// <param name="Number">Counts the events of the server.</param>
/// <param name="Kind"><c>job</c>, <c>journal</c>, <c>session</c> or <c>specs</c>.</param>
/// <param name="Data">What happened, as JSON.</param>
internal sealed record MockEvent(long Number, string Kind, byte[] Data);
