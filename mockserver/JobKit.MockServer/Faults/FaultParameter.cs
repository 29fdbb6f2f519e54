namespace JobKit.MockServer;

/// <summary>A parameter of a kind of fault, for people.</summary>
/// <param name="Name">Its name in <see cref="FaultSettings"/>, as JSON writes it.</param>
/// <param name="Kind">Its type: <c>duration</c>, <c>number</c>, <c>boolean</c> or <c>text</c>.</param>
/// <param name="Default">Its default, as text.</param>
internal sealed record FaultParameter(string Name, string Kind, string Default);
