namespace JobKit.MockServer;

/// <summary>A documented answer.</summary>
internal sealed record ExampleView(string Name, int Status);
