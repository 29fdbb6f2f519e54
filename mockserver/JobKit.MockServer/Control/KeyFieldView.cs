namespace JobKit.MockServer;

/// <summary>A field of a job's key.</summary>
internal sealed record KeyFieldView(string Name, string Type, bool Optional);
