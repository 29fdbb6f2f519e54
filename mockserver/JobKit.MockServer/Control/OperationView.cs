namespace JobKit.MockServer;

/// <summary>An operation of a provider.</summary>
internal sealed record OperationView(string Id, string Method, string Path, string Role, IReadOnlyList<ExampleView> Examples);
