namespace JobKit.MockServer.Tests.Matrix;

/// <summary>A client's own exception.</summary>
internal sealed class GivenUpException(string message) : Exception(message);
